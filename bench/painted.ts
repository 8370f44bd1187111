import { setTimeout } from 'node:timers/promises';
import type { BrowserPage } from './browser-page.ts';

/** Busy machines and a hundred long lists take their time. */
const patience = 300_000;

/**
 * Lets the page tell by `window.tellPainted` what it has painted, and gives a promise for the thing wanted. Nothing in the page has
 * to be asked for it again and again, which would be counted as its own work.
 */
export async function watchPaint(
  { instruments }: BrowserPage,
  wanted: 'usable' | 'card',
): Promise<() => Promise<void>> {
  const painted = new Promise<void>((resolve) => {
    instruments.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'tellPainted' && payload === wanted) resolve();
    });
  });
  await instruments.send('Runtime.enable');
  await instruments.send('Runtime.addBinding', { name: 'tellPainted' });
  return () =>
    Promise.race([
      painted,
      setTimeout(patience, undefined, { ref: false }).then(() => {
        throw new Error('The page was not painted in time.');
      }),
    ]);
}
