import { codeRanks, type Key, type NameIndex } from './name-index.ts';
import type { Ranked } from './sieve.ts';

/** The keys that a text fits literally. `words` is the text folded, `letters` the same joined. */
export function literalMatches<Entry>(
  { spelt }: NameIndex<Entry>,
  words: string,
  letters: string,
): Ranked<Key<Entry>> {
  const ranked: Ranked<Key<Entry>> = [];
  const starts = words.split(' ').map((word) => ' ' + word);
  const rankOf = (own: string, key: Key<Entry>): number | undefined => {
    // Beyond its own length nothing fits, and thousands of typed words need not be tried.
    if (letters.length > own.length || (key.ranks === codeRanks && letters.length < 3)) return undefined;
    if (own.startsWith(letters)) return key.ranks[own === letters ? 0 : 1];
    const spaced = ' ' + key.words;
    if (starts.every((start) => spaced.includes(start))) return key.ranks[2];
    return own.includes(letters) ? key.ranks[3] : undefined;
  };
  spelt(letters, 0, rankOf, ranked);
  return ranked;
}
