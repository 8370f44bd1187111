import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endChild, startChild } from './child-process.ts';

/** A WebDriver that waits for sessions. */
export interface WebDriver {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
      });
    });
  });
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error(`WebKitWebDriver does not answer on ${address}.`);
}

/** Starts WebKitWebDriver on a free port of this machine. */
export async function startWebDriver(program: string, env: NodeJS.ProcessEnv): Promise<WebDriver> {
  const port = String(await freePort());
  const child = startChild(program, ['--host=127.0.0.1', `--port=${port}`], env, 'ignore');
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return { address, stop: () => endChild(child) };
}
