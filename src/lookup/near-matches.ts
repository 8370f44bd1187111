import { halfEditsTo, longestPattern } from './half-edits.ts';
import { joined, type Key, type NameIndex } from './name-index.ts';
import type { Ranked, Sieve } from './sieve.ts';
import { skeleton } from './skeleton.ts';
import { sound } from './sound.ts';

/** How many letters have to be typed for no edit, for one, for two and for three: of a whole name, and of the beginning of one. */
interface Allowance {
  readonly whole: readonly number[];
  readonly beginning: readonly number[];
}

/** Among dozens of names few letters say what is meant. */
const amongFew = {
  spelling: { whole: [4, 4, 5, 11], beginning: [5, 5, 8] },
  sound: { whole: [4, 4, 6, 10], beginning: [4, 8] },
};

/** Among hundreds every other word begins like one of them. */
const amongMany = {
  spelling: { whole: [4, 4, 5, 11], beginning: [6, 6, 8] },
  sound: { whole: [4, 4, 6, 10], beginning: [6, 8] },
};

/** A skeleton tells names apart by as few as two consonants. */
const bySkeleton: Allowance = { whole: [1, 4], beginning: [2, 6] };

const few = 200;

/** Less than none where the letters are too few for a name without an edit. */
const editsOf = (thresholds: readonly number[], length: number): number =>
  thresholds.filter((letters) => length >= letters).length - 1;

/**
 * The names and aliases near to `letters`, the nearest first, by half edits: half an edit is what only the beginning is near,
 * and only the sound. `words` are the text as it is spelt, which says more of its sound; what is in Arabic letters is
 * compared by skeletons.
 */
export function nearMatches<Entry>(
  { keys, spelt, sounded, skeletal }: NameIndex<Entry>,
  words: string,
  letters: string,
): Ranked<Key<Entry>> {
  const ranked: Ranked<Key<Entry>> = [];
  const add = (sieve: () => Sieve<Key<Entry>>, pattern: string, more: number, allowance: Allowance): void => {
    const { length } = pattern;
    const [whole, beginning] = [editsOf(allowance.whole, length), editsOf(allowance.beginning, length)];
    if (whole < 0 || length > longestPattern) return;
    const halfEdits = halfEditsTo(pattern);
    const rankOf = (own: string, { ranks }: Key<Entry>): number | undefined => {
      const half = halfEdits(own);
      return half >> 1 <= (half & 1 ? beginning : whole) && ranks[2] ? half + more : undefined;
    };
    sieve()(pattern, whole, rankOf, ranked);
  };
  if (/\p{Script=Arabic}/u.test(letters)) {
    // "ش" is sch, and s in "Stein" and "Spiel", but in words like "Licht" and "Teich" it is ch.
    for (const written of new Set([words, words.replace(/ش(?![بپ]|ت[ادريی])/g, 'خ')])) {
      add(skeletal, joined(skeleton(written)), 0, bySkeleton);
    }
  } else {
    const { spelling, sound: bySound } = keys().length < few ? amongFew : amongMany;
    add(spelt, letters, 0, spelling);
    add(sounded, sound(joined(words)), 1, bySound);
  }
  return ranked;
}
