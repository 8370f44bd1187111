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
const nameRanks = [0, 2, 3, 4];
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

function keysOf<Entry extends LookupEntry>(entries: readonly Entry[]): Key<Entry>[] {
  const keys: Key<Entry>[] = [];
  for (const entry of entries) {
    const { name, aliases = [], postalCodes = [] } = entry;
    keys.push({ entry, via: name, ranks: nameRanks });
    for (const via of aliases) keys.push({ entry, via, ranks: aliasRanks });
    for (const via of postalCodes) keys.push({ entry, via, ranks: codeRanks });
  }
  return keys;
}

/** Reads the entries when they are first searched, or before, by the steps. */
export function nameIndexOf<Entry extends LookupEntry>(entries: readonly Entry[]): NameIndex<Entry> {
  const keys = once(() => keysOf(entries));
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
