import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What is served: these directories of the repository, and nothing else. */
const served: readonly string[] = ['demo', 'dist'];

/** A server that has been started. */
export interface RunningServer {
  /** Ends in a slash. */
  readonly url: string;
  stop(): Promise<void>;
}

function fileAt(pathname: string): string | null {
  const file = path.resolve(rootDirectory, `.${pathname}`);
  const isServed = served.some((directory) =>
    file.startsWith(path.join(rootDirectory, directory) + path.sep),
  );
  if (!isServed) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return stats?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile() ? index : null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, { location: '/demo/' }).end();
    return;
  }
  const file = fileAt(decodeURIComponent(pathname) + (pathname.endsWith('/') ? 'index.html' : ''));
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing at ${pathname}\n`);
    return;
  }
  response.writeHead(200, {
    'content-type': mimeTypes[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves `demo/` and `dist/` on this machine only. Port 0 takes any free one; a taken port rejects with `EADDRINUSE`. */
export async function startServer(port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // An address that is no address: `%E0%A4%A`.
      response.writeHead(400).end();
    }
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${String(taken)}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
