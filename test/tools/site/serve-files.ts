import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Files } from '../../../tools/site/files.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server on this machine, and the address of its root. */
export interface FilesServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves files to every origin, and answers with what `files` holds at the time of asking. */
export async function serveFiles(files: Files): Promise<FilesServer> {
  const server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1).replace(/(?<=^|\/)$/, 'index.html');
    const content = files.get(name);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
