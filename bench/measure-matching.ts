import { unrelatedWords } from '../test/lookup/unrelated-words.ts';
import type { BrowserKeeper } from './browser-keeper.ts';
import { openPage } from './browser-page.ts';
import type { Answers } from './pages/matching.ts';
import type { LibraryName } from './pages/matching-libraries.ts';
import { seeded } from '../test/fixtures/random.ts';
import type { Site } from './site.ts';
import { slips, slipsOf } from './slips.ts';

/** Of so many slips of a kind, the share whose name comes first, and whose name is among the first five. */
export interface Quality {
  readonly count: number;
  readonly first: number;
  readonly five: number;
}

/** How well a library finds what is meant: by kind of slip, and the share of so many unrelated words that it has an answer for. */
export interface Matching {
  readonly bySlip: Readonly<Record<string, Quality>>;
  readonly unrelated: number;
  readonly unrelatedWords: number;
}

/** Asks a library on a fresh page. */
export async function askLibrary(
  browser: BrowserKeeper,
  site: Site,
  library: LibraryName,
  names: readonly string[],
  texts: readonly string[],
): Promise<Answers> {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.url}matching`);
  await page.waitForFunction(() => window.matchingBench);
  const answers = await page.evaluate(
    (...request) => window.matchingBench?.ask(...request),
    library,
    names,
    texts,
  );
  await close();
  if (!answers) throw new Error('The page has no bench.');
  return answers;
}

/** Words that no name contains and that contain no name: whoever finds something for them misleads. */
function unrelatedTo(names: readonly string[]): string[] {
  const all = names.map((name) => name.toLowerCase());
  return unrelatedWords.filter((word) => {
    const letters = word.toLowerCase();
    return letters.length > 3 && !all.some((name) => name.includes(letters) || letters.includes(name));
  });
}

/** Misspells names and looks what a library makes of it; the same for the same seed. */
export async function measureMatching(
  browser: BrowserKeeper,
  site: Site,
  library: LibraryName,
  { names, count, seed }: { names: readonly string[]; count: number; seed: number },
): Promise<Matching> {
  const kinds = Object.entries(slips).map(([kind, slip]) => ({
    kind,
    made: slipsOf(slip, names, count, seeded(seed)),
  }));
  const misspelt = kinds.flatMap(({ made }) => made.map(({ typed }) => typed));
  const unrelated = unrelatedTo(names);
  const texts = [...misspelt, ...unrelated];
  const { answers } = await askLibrary(browser, site, library, names, texts);
  const answerTo = new Map(texts.map((text, at) => [text, answers[at]?.names ?? []]));
  const bySlip = kinds.map(({ kind, made }): [string, Quality] => {
    const share = (places: number): number =>
      made.filter(({ name, typed }) => answerTo.get(typed)?.slice(0, places).includes(name)).length /
      made.length;
    return [kind, { count: made.length, first: share(1), five: share(5) }];
  });
  return {
    bySlip: Object.fromEntries(bySlip),
    unrelated: unrelated.filter((word) => answerTo.get(word)?.length).length / unrelated.length,
    unrelatedWords: unrelated.length,
  };
}
