import { fold } from './fold.ts';
import { once } from './once.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { sound } from './sound.ts';

/** Something that can be found by its names, and by its postal codes or their first three characters or more; each is one line. */
export interface LookupEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly postalCodes?: readonly string[];
}

/**
 * How good a key is, the lowest best, when the text is all of it, its start, starts of its words, or inside it: for names,
 * aliases and codes. Of a code only the start counts, and typing all of it chooses nothing.
 */
const nameRanks: readonly number[] = [0, 2, 3, 4];
const aliasRanks = [1, 5, 6, 7];
const codeRanks = [8, 8];

/** One way to find an entry. */
export interface Key<Entry> {
  readonly entry: Entry;
  /** The name, alias or code. */
  readonly via: string;
  readonly ranks: readonly number[];
}

/** The keys of all entries in their order. */
export interface NameIndex<Entry> {
  /** By their letters; after these a space and the words: "amtor am tor". */
  readonly spelt: () => Sieve<Key<Entry>>;
  /** By how they sound. */
  readonly sounded: () => Sieve<Key<Entry>>;
  /** All that has to be done for these two, which can be done ahead, one after the other. */
  readonly steps: (() => unknown)[];
}

/** Folded words written as one, since people join and part them as they like. */
export const joined = (words: string): string => words.replaceAll(' ', '');

function keysOf<Entry extends LookupEntry>(entry: Entry): Key<Entry>[] {
  const { name, aliases = [], postalCodes = [] } = entry;
  const keyFor = (via: string, ranks = nameRanks): Key<Entry> => ({ entry, via, ranks });
  return [
    keyFor(name),
    ...aliases.map((alias) => keyFor(alias, aliasRanks)),
    ...postalCodes.map((code) => keyFor(code, codeRanks)),
  ];
}

/** Reads the entries when they are first searched, or before, by the steps. */
export function nameIndexOf<Entry extends LookupEntry>(entries: readonly Entry[]): NameIndex<Entry> {
  const keys = once(() => entries.flatMap(keysOf));
  const words = once(() =>
    fold(
      keys()
        .map(({ via }) => via)
        .join('\n'),
    ),
  );
  const spelt = once(() =>
    createSieve(
      keys(),
      words()
        .split('\n')
        .map((line) => `${joined(line)} ${line}`),
    ),
  );
  const sounded = once(() => createSieve(keys(), sound(joined(words())).split('\n')));
  return { spelt, sounded, steps: [keys, words, spelt, sounded] };
}
