import { measureTwiceIfNeeded } from './browser-keeper.ts';
import { inRounds } from './in-rounds.ts';
import { askLibrary, measureMatching, type Matching } from './measure-matching.ts';
import type { LibraryName } from './pages/matching-libraries.ts';
import { readPeerData } from './read-peer-data.ts';
import { seeded } from '../test/fixtures/random.ts';
import type { Results, Share, Speed } from './results.ts';
import { namesOf, typedTexts, type Run } from './run-context.ts';
import { oneEdit, slipsOf } from './slips.ts';

/** The finder's own lookup first. */
const libraryNames: readonly LibraryName[] = [
  'kobb-finder',
  'Fuse.js',
  'MiniSearch',
  'uFuzzy',
  'fuzzysort',
  'match-sorter',
  'FlexSearch',
];

/** They take up to some hundreds of milliseconds for an answer among many names. */
const slowAmongMany: readonly LibraryName[] = ['Fuse.js', 'match-sorter'];

async function qualityAmong(
  { browser, site, settings }: Run,
  names: readonly string[],
): Promise<Record<string, Matching>> {
  const qualities: Record<string, Matching> = {};
  for (const library of libraryNames) {
    console.log(`${library}: misspellings among ${names.length} names`);
    const { misspellings: count, seed } = settings;
    qualities[library] = await measureTwiceIfNeeded(browser, () =>
      measureMatching(browser, site, library, { names, count, seed }),
    );
  }
  return qualities;
}

/** How many of so many misspellings of one edit still lead to the right name where there are so many of them. */
async function rightAmong(run: Run, madeUp: number): Promise<Share> {
  const { browser, site, settings } = run;
  const names = namesOf(run, madeUp);
  const made = slipsOf(oneEdit, names, settings.judgedMisspellings, seeded(settings.seed));
  const typed = made.map((one) => one.typed);
  const { answers } = await askLibrary(browser, site, 'kobb-finder', names, typed);
  return { right: made.filter(({ name }, at) => answers[at]?.names[0] === name).length, of: made.length };
}

async function measureSpeed(run: Run, library: LibraryName, madeUp: number): Promise<Speed> {
  const names = namesOf(run, madeUp);
  const { typedNames, namesAsked, seed } = run.settings;
  const isSlow = madeUp >= 100_000 && slowAmongMany.includes(library);
  const texts = typedTexts(names, isSlow ? typedNames : namesAsked, seed).flatMap((text) =>
    Array.from(text, (_, last) => text.slice(0, last + 1)),
  );
  const { readyAfter, answers } = await askLibrary(run.browser, run.site, library, names, texts);
  return { readyAfter, milliseconds: answers.map(({ milliseconds }) => milliseconds) };
}

/** Everything about matching alone, without a page around it. */
export async function runMatching(run: Run): Promise<Pick<Results, 'quality' | 'rightAmong' | 'speeds'>> {
  const { settings } = run;
  const districts = readPeerData().districts.map(([name]) => name);
  const tasks = libraryNames.flatMap((library) =>
    settings.madeUp.map(
      (madeUp) => [`${library} ${madeUp}`, () => measureSpeed(run, library, madeUp)] as const,
    ),
  );
  const right: Record<string, Share> = {};
  for (const madeUp of settings.madeUp)
    right[madeUp] = await measureTwiceIfNeeded(run.browser, () => rightAmong(run, madeUp));
  return {
    quality: { districts: await qualityAmong(run, districts), all: await qualityAmong(run, namesOf(run, 0)) },
    rightAmong: right,
    speeds: await inRounds('matching', settings.longRounds, Object.fromEntries(tasks), run),
  };
}
