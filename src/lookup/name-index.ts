import { fold } from './fold.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { sound } from './sound.ts';

/** Something that can be found by its names, and by its codes (postcodes) or their first three characters or more. */
export interface LookupEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly codes?: readonly string[];
}

/** How good a key is, the lowest best, when the text is all of it, its start, starts of its words, or inside it. */
type Ranks = readonly number[];

const nameRanks: Ranks = [0, 2, 3, 4];
const aliasRanks: Ranks = [1, 5, 6, 7];
/** Of a code only the start counts, and typing all of it chooses nothing. */
export const codeRanks: Ranks = [8, 8];

/** One way to find an entry. */
export interface Key<Entry> {
  readonly entry: Entry;
  /** The alias or code; `null` for the name. */
  readonly via: string | null;
  /** Folded. */
  readonly words: string;
  readonly ranks: Ranks;
}

/** The keys of all entries in their order, by their letters and, once needed, by how they sound. */
export interface NameIndex<Entry> {
  readonly spelt: Sieve<Key<Entry>>;
  readonly sounded: () => Sieve<Key<Entry>>;
}

/** Folded words written as one, since people join and part them as they like. */
export const joined = (words: string): string => words.replaceAll(' ', '');

function keysOf<Entry extends LookupEntry>(entry: Entry): Key<Entry>[] {
  const { name, aliases = [], codes = [] } = entry;
  const keys = (texts: readonly string[], ranks: Ranks): Key<Entry>[] =>
    texts.map((text) => ({ entry, via: text === name ? null : text, words: fold(text), ranks }));
  return [...keys([name], nameRanks), ...keys(aliases, aliasRanks), ...keys(codes, codeRanks)];
}

/** Reads the entries, which takes a few microseconds for each. */
export function nameIndexOf<Entry extends LookupEntry>(entries: readonly Entry[]): NameIndex<Entry> {
  const keys = entries.flatMap(keysOf);
  let sounded: Sieve<Key<Entry>> | undefined;
  return {
    spelt: createSieve(keys, ({ words }) => joined(words)),
    sounded: () => (sounded ??= createSieve(keys, ({ words }) => sound(joined(words)))),
  };
}
