import { misspell } from './misspell.ts';
import { pick } from './random.ts';

/** A wrong or unfinished way to write a name, or `null` where the name gives no occasion for it. */
export type Slip = (name: string, random: () => number) => string | null;

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
const phonetic: Slip = (name, random) => {
  const ways = soundsAlike.flatMap(([sound, instead]) =>
    [...name.matchAll(sound)].map(
      ({ index, 0: { length } }) => name.slice(0, index) + instead + name.slice(index + length),
    ),
  );
  return ways.length ? pick(ways, random) : null;
};

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** ae, oe and ue for the letters that foreign keyboards lack. */
const withoutUmlauts: Slip = (name) => {
  const written = name.replace(/[äöü]/gi, (letter) => digraphs[letter] ?? letter);
  return written === name ? null : written;
};

const halfTyped: Slip = (name) => (name.length < 6 ? null : name.slice(0, Math.ceil(name.length / 2)));

/** The slips that people make, by what the tables call them. */
export const slips: Readonly<Record<string, Slip>> = {
  'one edit': misspell,
  'two edits': (name, random) => misspell(misspell(name, random), random),
  'half typed': halfTyped,
  'ae, oe, ue': withoutUmlauts,
  'sounds alike': phonetic,
};

/** So many slips of a kind, each with the name that is meant. */
export function slipsOf(
  slip: Slip,
  names: readonly string[],
  count: number,
  random: () => number,
): { name: string; typed: string }[] {
  const made: { name: string; typed: string }[] = [];
  while (made.length < count) {
    const name = pick(names, random);
    const typed = slip(name, random);
    if (typed !== null) made.push({ name, typed });
  }
  return made;
}
