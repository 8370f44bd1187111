import type { BrowserKeeper } from './browser-keeper.ts';
import { madeUpNames } from './made-up-names.ts';
import { misspell } from '../test/fixtures/misspell.ts';
import { pick, seeded } from '../test/fixtures/random.ts';
import { readPeerData } from './read-peer-data.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** What all measurements of a run share. */
export interface Run {
  readonly browser: BrowserKeeper;
  readonly site: Site;
  readonly settings: Settings;
  readonly random: () => number;
}

/** The names of Jena, or so many made-up ones. */
export function namesOf({ settings: { seed } }: Pick<Run, 'settings'>, madeUp: number): string[] {
  if (madeUp) return madeUpNames(madeUp, seeded(seed));
  const { districts, streets } = readPeerData();
  return [...new Set([...districts, ...streets].map(([name]) => name))];
}

/** The first names typed are of these kinds, all others as they come. */
const kindsTyped: readonly RegExp[] = [/straße$/i, / /];

/** Different names as people type them, and each of them misspelt once. */
export function typedTexts(names: readonly string[], count: number, seed: number): string[] {
  const random = seeded(seed);
  const typed = new Set<string>();
  while (typed.size < count) {
    const kind = kindsTyped[typed.size] ?? /./;
    typed.add(
      pick(
        names.filter((name) => kind.test(name) && !typed.has(name)),
        random,
      ),
    );
  }
  return [...typed, ...[...typed].map((name) => misspell(name, random))];
}
