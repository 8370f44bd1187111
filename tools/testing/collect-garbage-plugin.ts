import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { EngineLauncher } from '../engines/engine-launcher.ts';

/** Lets a test have the browser collect garbage: `executeServerCommand('collect-garbage')` says whether it took the order. */
export function collectGarbagePlugin(): TestRunnerPlugin {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      if (session.browser instanceof EngineLauncher)
        return { obeyed: await session.browser.getPage(session.id).collectGarbage() };
      if (!(session.browser instanceof ChromeLauncher)) return { obeyed: false };
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('HeapProfiler.collectGarbage');
      await client.detach();
      return { obeyed: true };
    },
  };
}
