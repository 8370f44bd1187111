import type { BrowserKeeper } from './browser-keeper.ts';
import { pause, workBetween, workOf, type BrowserPage } from './browser-page.ts';
import { loadPeer } from './measure-load.ts';
import { probeKeys } from './pages/key-probe.ts';
import type { Peer } from './peers.ts';
import type { Directory } from '../src/directory/directory.ts';
import type { Site } from './site.ts';

/** Milliseconds for a letter. */
export interface Keystroke {
  /** From the key to the frame that shows what it changed. */
  readonly toPaint: number;
  /** Running scripts. */
  readonly script: number;
}

/** A finder for the names that the page was given, in the place of those of Jena. */
function useNames(base: Directory): void {
  const finder = document.querySelector('kobb-finder');
  const districts = window.benchNames?.map((name, index) => ({
    id: `district-${String(index)}`,
    name,
    postalCodes: [],
    area: base.areas[0]?.id ?? null,
  }));
  // A city of its own: the streets of Jena do not count.
  if (finder && districts)
    finder.directory = { ...base, city: { id: 'musterstadt', name: 'Musterstadt' }, districts };
}

async function pressKey(opened: BrowserPage, key: string, quiet: number): Promise<Keystroke> {
  const { page, instruments } = opened;
  const before = await workOf(opened);
  // As from any keyboard: puppeteer's own has no umlauts.
  await instruments.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await instruments.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  for (;;) {
    await pause(quiet);
    const after = await workOf(opened);
    const record = await page.evaluate(() => window.keyRecord);
    if (!record || record.pending > 0 || record.painted === 0) continue;
    return { toPaint: record.painted - record.pressed, script: workBetween(before, after).script };
  }
}

/**
 * Types each text into the first field of a peer's page, letter by letter, each once the last one has been answered.
 * Debouncing counts for `toPaint`, as it does for a person.
 */
export async function measureKeystrokes(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  { madeUp, texts, directory }: { madeUp: number; texts: readonly string[]; directory: Directory },
): Promise<Keystroke[]> {
  const opened = await loadPeer(browser, site, peer, { madeUp });
  const { page } = opened;
  // GitHub's element waits 300 ms for the next letter.
  const quiet = peer.id === 'auto-complete-element' ? 380 : 60;
  try {
    if (peer.id === 'kobb-finder' && madeUp) await page.evaluate(useNames, directory);
    await pause(300);
    await page.evaluate(probeKeys);
    await page.focus('.place >>> input');
    const keystrokes: Keystroke[] = [];
    for (const text of texts) {
      for (const letter of text) keystrokes.push(await pressKey(opened, letter, quiet));
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await pause(quiet);
    }
    return keystrokes;
  } finally {
    await opened.close();
  }
}
