import type { Key, NameIndex } from './name-index.ts';
import type { Ranked } from './sieve.ts';

/** The keys that a text fits literally. `words` is the text folded, `letters` the same joined. */
export function literalMatches<Entry>(
  { spelt }: NameIndex<Entry>,
  words: string,
  letters: string,
): Ranked<Key<Entry>> {
  const ranked: Ranked<Key<Entry>> = [];
  const starts = words.split(' ').map((word) => ' ' + word);
  const rankOf = (text: string, { ranks }: Key<Entry>): number | undefined => {
    // Beyond its own length nothing fits, and thousands of typed words need not be tried.
    if (letters.length > text.indexOf(' ') || (!ranks[2] && letters.length < 3)) return undefined;
    if (text.startsWith(letters)) return ranks[text.charAt(letters.length) === ' ' ? 0 : 1];
    if (starts.every((start) => text.includes(start))) return ranks[2];
    return text.includes(letters) ? ranks[3] : undefined;
  };
  spelt()(letters, 0, rankOf, ranked);
  return ranked;
}
