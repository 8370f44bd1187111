import type { TestRunnerPlugin } from '@web/test-runner';
import { startFaultyServer, type FaultyServer } from './faulty-server.ts';

/**
 * Lets a test load directories from a server that misbehaves: `executeServerCommand('faulty-server')` gives its address.
 * `start-faulty-server` gives the address of one more, at the port of the payload or any free one, and `stop-faulty-server`
 * ends the one at the address of the payload. All of them end with the run.
 */
export function faultyServerPlugin(): TestRunnerPlugin {
  const running = new Map<string, FaultyServer>();
  let shared: Promise<string> | undefined;
  const start = async (port = 0): Promise<string> => {
    const server = await startFaultyServer(port);
    running.set(server.url, server);
    return server.url;
  };
  const stop = async (url: string): Promise<void> => {
    await running.get(url)?.stop();
    running.delete(url);
  };
  return {
    name: 'faulty-server',
    async executeCommand({ command, payload }) {
      if (command === 'faulty-server') return (shared ??= start());
      if (command === 'start-faulty-server') return start(Number(payload ?? 0));
      if (command !== 'stop-faulty-server') return undefined;
      await stop(String(payload));
      return true;
    },
    async serverStop() {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}
