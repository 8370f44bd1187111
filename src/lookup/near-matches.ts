import { halfEditsTo, longestPattern } from './half-edits.ts';
import { joined, type Key, type NameIndex } from './name-index.ts';
import type { Ranked, Sieve } from './sieve.ts';
import { skeleton } from './skeleton.ts';
import { sound } from './sound.ts';

/** By how many half edits a name may differ from so many letters; less than none where they are too few. */
type Allowance = (length: number) => number;

const allowedByLetters: Allowance = (length) => (length < 4 ? -1 : length < 5 ? 2 : length < 8 ? 3 : 5);

/** Of a skeleton even two consonants say much, and half an edit is what is typed so far. */
const allowedBySkeleton: Allowance = (length) => (length < 4 ? Math.min(length - 1, 1) : length < 6 ? 2 : 3);

/**
 * The names and aliases near to `letters`, by half edits: one edit from four letters, two from eight,
 * and half an edit more when only the beginning is near, which takes five letters, or the sound.
 * `words` are the text as it is spelt, which says more of its sound; what is in Arabic letters is compared by skeletons.
 */
export function nearMatches<Entry>(
  { spelt, sounded, skeletal }: NameIndex<Entry>,
  words: string,
  letters: string,
): Ranked<Key<Entry>> {
  const ranked: Ranked<Key<Entry>> = [];
  const add = (sieve: () => Sieve<Key<Entry>>, pattern: string, more: number, allowed: Allowance): void => {
    const most = pattern.length > longestPattern ? -1 : allowed(pattern.length);
    if (most < 0) return;
    const halfEdits = halfEditsTo(pattern);
    const rankOf = (own: string, { ranks }: Key<Entry>): number | undefined => {
      const rank = halfEdits(own) + more;
      return rank <= most && ranks[2] ? rank : undefined;
    };
    sieve()(pattern, most >> 1, rankOf, ranked);
  };
  if (/\p{Script=Arabic}/u.test(letters)) {
    // "ش" is sch, and s in "Stein" and "Spiel", but in words like "Licht" and "Teich" it is ch.
    for (const written of new Set([words, words.replace(/ش(?![بپ]|ت[ادريی])/g, 'خ')])) {
      add(skeletal, joined(skeleton(written)), 0, allowedBySkeleton);
    }
  } else {
    add(spelt, letters, 0, allowedByLetters);
    add(sounded, sound(joined(words)), 1, allowedByLetters);
  }
  return ranked;
}
