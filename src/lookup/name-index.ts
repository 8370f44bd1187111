import { spell, withoutUmlauts } from './fold.ts';
import { once } from './once.ts';
import type { Preparation } from './preparation.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { skeleton } from './skeleton.ts';
import { sound } from './sound.ts';

/** Something that can be found by its names, and by its postal codes or their first three characters or more; each is one line. */
export interface LookupEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly postalCodes?: readonly string[];
}

/**
 * How good a key is, the lowest best, when the text is all of it, its start, starts of its words, or inside it: for names,
 * aliases, names without the city's, and codes. Of the last two only the start counts, and typing all of them chooses nothing.
 */
const nameRanks = [0, 3, 4, 5];
const aliasRanks = [1, 6, 7, 8];
const shortRanks = [2, 6];
const codeRanks = [9, 9];

/** One way to find an entry. */
export interface Key<Entry> {
  readonly entry: Entry;
  /** The name, alias or code. */
  readonly via: string;
  /** What is compared: `via`, or the rest of it after the name of the city. */
  readonly text: string;
  readonly ranks: readonly number[];
}

/** The keys of all entries in their order. */
export interface NameIndex<Entry> {
  readonly keys: () => readonly Key<Entry>[];
  /** By their letters; after these a space and the words: "amtor am tor". */
  readonly spelt: () => Sieve<Key<Entry>>;
  /** By how they sound. */
  readonly sounded: () => Sieve<Key<Entry>>;
  /** By what Arabic letters write of them. */
  readonly skeletal: () => Sieve<Key<Entry>>;
  /** What has to be done for the first search, which can be done ahead, one after the other. */
  readonly preparation: Preparation;
}

/** Folded words written as one, since people join and part them as they like. */
export const joined = (words: string): string => words.replaceAll(' ', '');

/** What follows the name of the city: "Ost" of "Jena-Ost"; empty where nothing does, as in "Jenaprießnitz". */
function afterCity(name: string, city: string): string {
  const [, after = ''] = /^[-\s/]+(.+)/.exec(name.slice(city.length)) ?? [];
  return city && name.startsWith(city) ? after : '';
}

function keysOf<Entry extends LookupEntry>(entries: readonly Entry[], city: string): Key<Entry>[] {
  const keys: Key<Entry>[] = [];
  for (const entry of entries) {
    const { name, aliases = [], postalCodes = [] } = entry;
    const add = (via: string, ranks: readonly number[]): void => {
      keys.push({ entry, via, text: via, ranks });
      const text = ranks === codeRanks ? '' : afterCity(via, city);
      if (text) keys.push({ entry, via, text, ranks: shortRanks });
    };
    add(name, nameRanks);
    for (const via of aliases) add(via, aliasRanks);
    for (const via of postalCodes) add(via, codeRanks);
  }
  return keys;
}

/** Asks for the entries when they are first searched, or before, when they are prepared. */
export function nameIndexOf<Entry extends LookupEntry>(
  entriesOf: () => readonly Entry[],
  city: string,
): NameIndex<Entry> {
  const keys = once(() => keysOf(entriesOf(), city));
  const words = once(() =>
    spell(
      keys()
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
  const linesOf = (text: string): string[] => text.split('\n');
  const spelt = once(() =>
    createSieve(
      keys(),
      linesOf(withoutUmlauts(words())).map((line) => `${joined(line)} ${line}`),
    ),
  );
  const sounded = once(() => createSieve(keys(), linesOf(sound(joined(words())))));
  const skeletal = once(() =>
    createSieve(
      keys(),
      linesOf(words()).map((line) => joined(skeleton(line))),
    ),
  );
  return { keys, spelt, sounded, skeletal, preparation: [keys, words, spelt, sounded] };
}
