import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { EngineLauncher } from './engines/engine-launcher.ts';

/** Lets a test have the browser collect garbage: `executeServerCommand('collect-garbage')`. */
export function collectGarbagePlugin(): TestRunnerPlugin {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      if (session.browser instanceof EngineLauncher) {
        await session.browser.getPage(session.id).collectGarbage();
      } else if (session.browser instanceof ChromeLauncher) {
        const client = await session.browser.getPage(session.id).createCDPSession();
        await client.send('HeapProfiler.collectGarbage');
        await client.detach();
      }
      return true;
    },
  };
}
