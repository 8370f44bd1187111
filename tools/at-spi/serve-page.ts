import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';

/** What the page consists of: where it is asked for, the file, its type. */
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['test/tools/at-spi/page.html', 'text/html'],
  '/kobb-finder.js': ['dist/kobb-finder.js', 'text/javascript'],
  '/musterstadt.json': ['demo/musterstadt.json', 'application/json'],
  // No lists at all: servers answer so where they have sorted their files anew.
  '/jena.json': ['test/tools/at-spi/page.html', 'text/html'],
  '/anderswo.json': ['test/tools/at-spi/page.html', 'text/html'],
};

/** Serves the page with the finders, and the built finder, on a free port of this machine. */
export async function servePage(): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const [file, type] = files[request.url ?? ''] ?? [];
    if (!file || !type) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(readFileSync(path.join(rootDirectory, file)));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
