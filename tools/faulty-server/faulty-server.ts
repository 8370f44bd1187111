import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clients } from './clients.ts';

/** A server on this machine that does with each request what the address of the request says. */
export interface FaultyServer {
  /** Ends in a slash. */
  readonly url: string;
  stop(): Promise<void>;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function control(clients: Clients, response: ServerResponse, [what, key = '', plan = '']: string[]): void {
  if (what === 'plan') clients.plan(key, plan);
  if (what === 'release') clients.release(key);
  response.writeHead(200, { 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
  response.end(JSON.stringify(clients.notedOf(key)));
}

/**
 * Starts the server at two origins, the first at `port`; 0 takes any free one. `/404,sound/KEY/jena.json` answers the first request of
 * that key with 404 and all further ones with a sound directory. `/control/noted/KEY` tells what became of them, `/control/plan/KEY/500`
 * sets what comes next, and `/control/release/KEY` answers those that are `held`.
 */
export async function startFaultyServer(port = 0): Promise<FaultyServer> {
  const origins = { here: '', elsewhere: '' };
  const clients = new Clients(origins);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const steps = new URL(request.url ?? '/', origins.here).pathname.slice(1).split('/');
    try {
      if (steps[0] === 'control') control(clients, response, steps.slice(1));
      else clients.serve(request, response, steps);
    } catch (error) {
      response.writeHead(501).end(String(error));
    }
  };
  const servers = [createServer(answer), createServer(answer)] as const;
  origins.here = await listen(servers[0], port);
  origins.elsewhere = await listen(servers[1], 0);
  return {
    url: origins.here,
    async stop() {
      await Promise.all(servers.map(close));
    },
  };
}
