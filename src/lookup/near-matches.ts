import { halfEditsTo, longestPattern } from './half-edits.ts';
import type { Key, NameIndex } from './name-index.ts';
import type { Ranked, Sieve } from './sieve.ts';
import { sound } from './sound.ts';

/**
 * The names and aliases near to `letters`, by half edits: one edit from four letters, two from eight,
 * and half an edit more when only the beginning is near, which takes five letters, or the sound.
 */
export function nearMatches<Entry>(
  { spelt, sounded }: NameIndex<Entry>,
  letters: string,
): Ranked<Key<Entry>> {
  const ranked: Ranked<Key<Entry>> = [];
  const add = (sieve: () => Sieve<Key<Entry>>, pattern: string, more: number): void => {
    const { length } = pattern;
    if (length < 4 || length > longestPattern) return;
    const most = length < 5 ? 2 : length < 8 ? 3 : 5;
    const halfEdits = halfEditsTo(pattern);
    const rankOf = (own: string, { ranks }: Key<Entry>): number | undefined => {
      const rank = halfEdits(own) + more;
      return rank <= most && ranks[2] ? rank : undefined;
    };
    sieve()(pattern, most >> 1, rankOf, ranked);
  };
  add(spelt, letters, 0);
  add(sounded, sound(letters), 1);
  return ranked;
}
