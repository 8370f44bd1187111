import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { EngineLauncher } from '../engines/engine-launcher.ts';
import type { MediaRequest } from '../engines/engine-page.ts';

function isMediaRequest(payload: unknown): payload is MediaRequest {
  return typeof payload === 'object' && payload !== null && 'media' in payload && 'features' in payload;
}

/**
 * Lets a test ask the browser for any media feature:
 * `executeServerCommand('emulate-media-features', { media: '', features: [{ name: 'forced-colors', value: 'active' }] })`.
 * The runner's own `emulateMedia` leaves out forced colours without a word; this can go when it no longer does.
 */
export function emulateMediaFeaturesPlugin(): TestRunnerPlugin {
  return {
    name: 'emulate-media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media-features' || !isMediaRequest(payload)) return undefined;
      if (session.browser instanceof EngineLauncher) {
        await session.browser.getPage(session.id).emulateMedia(payload);
        return true;
      }
      if (!(session.browser instanceof ChromeLauncher))
        throw new Error('This browser emulates no media features.');
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      // The page goes on to the next test file; what was asked for ends with the session.
      page.once('framenavigated', () => void client.detach());
      await client.send('Emulation.setEmulatedMedia', {
        media: payload.media,
        features: [...payload.features],
      });
      return true;
    },
  };
}
