import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from '../tools/start/serve.ts';

const mimeTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** With these a page's clock ticks in microseconds: https://developer.mozilla.org/docs/Web/API/Performance/now */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves what `contentOf` gives for an address (path and query) to this machine, from memory; the kind by its path. */
export async function servePages(contentOf: (address: URL) => string | undefined): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const content = contentOf(address);
    const [, ending = 'html'] = /\.(\w+)$/.exec(address.pathname) ?? [];
    if (content === undefined) response.writeHead(404).end();
    else {
      const type = mimeTypes[ending] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...isolation });
      response.end(content);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
