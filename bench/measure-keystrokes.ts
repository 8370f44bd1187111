import type { BrowserKeeper } from './browser-keeper.ts';
import { pause, workBetween, workOf, type BrowserPage, type Reading } from './browser-page.ts';
import { loadPeer } from './measure-load.ts';
import { probeKeys } from './pages/key-probe.ts';
import type { Peer } from './peers.ts';
import type { Directory } from '../src/directory/directory.ts';
import type { KobbFinder } from '../src/kobb-finder.ts';
import type { Site } from './site.ts';

/** Milliseconds for a letter. */
export interface Keystroke {
  /** From the key to the frame that shows what it changed. */
  readonly toPaint: number;
  /** Running scripts. */
  readonly script: number;
}

/** What typing into a page took. */
export interface Typing {
  /** Running scripts between entering the field and the first key. */
  readonly ready: number;
  readonly keys: readonly Keystroke[];
}

/** What is typed, among how many made-up entries, and when: as soon as the page is ready after entering the field, unless `atOnce`. */
export interface TypingTask {
  readonly madeUp: number;
  readonly texts: readonly string[];
  readonly directory: Directory;
  readonly atOnce?: boolean;
}

/** A finder for the names that the page was given, in the place of those of Jena. */
function useNames(base: Directory): void {
  const finder = document.querySelector<KobbFinder>('kobb-finder');
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

/** A letter, before the microtasks are known. */
interface KeyReadings {
  readonly toPaint: number;
  readonly before: Reading;
  readonly after: Reading;
}

async function pressKey(opened: BrowserPage, key: string, quiet: number): Promise<KeyReadings> {
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
    return { toPaint: record.painted - record.pressed, before, after };
  }
}

/** Opens a page with its entries, and watches it. */
async function openToType(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  { madeUp, directory }: TypingTask,
): Promise<BrowserPage> {
  const opened = await loadPeer(browser, site, peer, { madeUp });
  if (peer.id === 'kobb-finder' && madeUp) await opened.page.evaluate(useNames, directory);
  await pause(300);
  await opened.page.evaluate(probeKeys);
  return opened;
}

/** Waits until no script has run in a page for 200 ms, at most five seconds: whatever is made ready in tasks of its own. */
async function becomeReady(opened: BrowserPage): Promise<void> {
  let [last, still] = [await workOf(opened), 0];
  const end = last.at + 5000;
  // Looks are counted and not only time: on a busy machine a page can wait long for its turn.
  while (still < 10 && last.at < end) {
    await pause(20);
    const now = await workOf(opened);
    still = now.script > last.script ? 0 : still + 1;
    last = now;
  }
}

async function emptyField({ page }: BrowserPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/**
 * Types each text into the first field of a peer's page, letter by letter, each once the last one has been answered.
 * Debouncing counts for `toPaint`, as it does for a person.
 */
export async function measureKeystrokes(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  task: TypingTask,
): Promise<Typing> {
  const opened = await openToType(browser, site, peer, task);
  // GitHub's element waits 300 ms for the next letter.
  const quiet = peer.id === 'auto-complete-element' ? 380 : 60;
  try {
    const before = await workOf(opened);
    await opened.page.focus('.place >>> input');
    if (!task.atOnce) await becomeReady(opened);
    const entered = await workOf(opened);
    const keys: KeyReadings[] = [];
    for (const text of task.texts) {
      for (const letter of text) keys.push(await pressKey(opened, letter, quiet));
      await emptyField(opened);
      await pause(quiet);
    }
    const { microtasks } = await opened.scripts();
    const scriptBetween = (one: Reading, other: Reading): number =>
      workBetween(one, other, microtasks).script;
    return {
      ready: scriptBetween(before, entered),
      keys: keys.map((key) => ({ toPaint: key.toPaint, script: scriptBetween(key.before, key.after) })),
    };
  } finally {
    await opened.close();
  }
}
