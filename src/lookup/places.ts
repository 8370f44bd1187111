import { halfEditsTo, longestPattern } from './half-edits.ts';
import { codeRanks, joined, type NameIndex } from './name-index.ts';
import { createSieve, type Places, type Sieve } from './sieve.ts';
import { sound } from './sound.ts';

/** The places of the keys that a text fits literally. `words` is the text folded, `letters` the same joined. */
export function literalPlaces({ keys, spelt }: NameIndex<unknown>, words: string, letters: string): Places {
  const places: Places = [];
  const starts = words.split(' ').map((word) => ' ' + word);
  const rankOf = (own: string, place: number): number | undefined => {
    const key = keys[place];
    // Beyond its own length nothing fits, and thousands of typed words need not be tried.
    if (!key || letters.length > own.length || (key.ranks === codeRanks && letters.length < 3))
      return undefined;
    if (own.startsWith(letters)) return key.ranks[own === letters ? 0 : 1];
    const spaced = ' ' + key.words;
    if (starts.every((start) => spaced.includes(start))) return key.ranks[2];
    return own.includes(letters) ? key.ranks[3] : undefined;
  };
  spelt(letters, 0, rankOf, places);
  return places;
}

/**
 * The places of the names and aliases near to `letters`, nearest first, in half edits: one edit from four letters,
 * two from eight, and half an edit more when only the beginning is near, which takes five letters, or the sound.
 */
export function nearPlaces(index: NameIndex<unknown>, letters: string): Places {
  const places: Places = [];
  const { length } = letters;
  if (length < 4 || length > longestPattern) return places;
  const { keys, spelt } = index;
  const most = length < 5 ? 2 : length < 8 ? 3 : 5;
  const add = (sieve: Sieve, pattern: string, more: number): void => {
    const halfEdits = halfEditsTo(pattern);
    const rankOf = (own: string, place: number): number | undefined => {
      const rank = halfEdits(own) + more;
      return rank <= most && keys[place]?.ranks !== codeRanks ? rank : undefined;
    };
    sieve(pattern, most >> 1, rankOf, places);
  };
  add(spelt, letters, 0);
  index.sounded ??= createSieve(keys.map(({ words }) => sound(joined(words))));
  add(index.sounded, sound(letters), 1);
  return places;
}
