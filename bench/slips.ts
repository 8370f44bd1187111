import { misspell } from '../test/fixtures/misspell.ts';
import { pick } from '../test/fixtures/random.ts';
import { shuffled } from './shuffled.ts';

/** A way to write a name wrongly by chance, or all ways that there are. */
export type Slip =
  | { readonly byChance: (name: string, random: () => number) => string }
  | { readonly all: (name: string) => readonly string[] };

/** What is typed, and the name that is meant. */
export interface Slipped {
  readonly name: string;
  readonly typed: string;
}

/** Spellings that sound alike in German. */
const soundsAlike: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ss/g, 'ß'],
  [/d/g, 't'],
  [/t(?!z)/g, 'd'],
  [/ie/g, 'i'],
  [/(?<!e)i(?!e)/g, 'ie'],
  [/tz/g, 'z'],
  [/(?<=[aeiouäöü])z/g, 'tz'],
  [/(?<=[aeiouäöürtl])h/g, ''],
];

/** One of these spellings in place of another, in one place of the name. */
const soundingAlike = (name: string): string[] =>
  soundsAlike.flatMap(([sound, instead]) =>
    [...name.matchAll(sound)].map(
      ({ index, 0: { length } }) => name.slice(0, index) + instead + name.slice(index + length),
    ),
  );

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** ae, oe and ue for the letters that foreign keyboards lack. */
const withoutUmlauts = (name: string): string[] => [
  name.replace(/[äöü]/gi, (letter) => digraphs[letter] ?? letter),
];

const halfTyped = (name: string): string[] =>
  name.length < 6 ? [] : [name.slice(0, Math.ceil(name.length / 2))];

/** A wrong letter. */
export const oneEdit: Slip = { byChance: misspell };

/** The slips that people make, by what the tables call them. */
export const slips: Readonly<Record<string, Slip>> = {
  'one edit': oneEdit,
  'two edits': { byChance: (name, random) => misspell(misspell(name, random), random) },
  'half typed': { all: halfTyped },
  'ae, oe, ue': { all: withoutUmlauts },
  'sounds alike': { all: soundingAlike },
};

/** So many slips of a kind by chance, or as many different ones as there are; what is typed is never the name itself. */
export function slipsOf(
  slip: Slip,
  names: readonly string[],
  count: number,
  random: () => number,
): Slipped[] {
  if ('all' in slip) {
    const made = names.flatMap((name) =>
      [...new Set(slip.all(name))].filter((typed) => typed !== name).map((typed) => ({ name, typed })),
    );
    return shuffled(made, random).slice(0, count);
  }
  const made: Slipped[] = [];
  while (made.length < count) {
    const name = pick(names, random);
    const typed = slip.byChance(name, random);
    // Two edits can undo each other.
    if (typed !== name) made.push({ name, typed });
  }
  return made;
}
