import { halfEditsTo, longestPattern } from './half-edits.ts';
import { lettersOf, visitLikely, type Letters } from './letters.ts';
import { codeRanks, joined, type NameIndex } from './name-index.ts';
import { sound } from './sound.ts';

/** Places in the index by rank, the best rank first; a rank that nothing has is a hole. */
export type Places = readonly (readonly number[])[];

export function literalPlaces({ keys, spelt }: NameIndex<unknown>, typed: string): Places {
  const places: number[][] = [];
  const letters = joined(typed);
  const words = typed.split(' ');
  visitLikely(spelt, letters, 0, (own, place) => {
    const key = keys[place];
    if (!key || letters.length > own.length || (key.ranks === codeRanks && letters.length < 3)) return;
    const text = ' ' + key.words;
    const at = own.indexOf(letters);
    const fit =
      own === letters
        ? 0
        : at === 0
          ? 1
          : words.every((word) => text.includes(' ' + word))
            ? 2
            : at > 0
              ? 3
              : 4;
    const rank = key.ranks[fit];
    if (rank !== undefined) (places[rank] ??= []).push(place);
  });
  return places;
}

export function nearPlaces(index: NameIndex<unknown>, typed: string): Places {
  const places: number[][] = [];
  const letters = joined(typed);
  const { length } = letters;
  if (length < 4 || length > longestPattern) return places;
  const { keys, spelt } = index;
  const most = length < 5 ? 2 : length < 8 ? 3 : 5;
  const visit = (texts: Letters, pattern: string, more: number) => {
    const halfEdits = halfEditsTo(pattern);
    visitLikely(texts, pattern, most >> 1, (own, place) => {
      const rank = halfEdits(own) + more;
      if (rank <= most && keys[place]?.ranks !== codeRanks) (places[rank] ??= []).push(place);
    });
  };
  visit(spelt, letters, 0);
  visit((index.sounded ??= lettersOf(spelt.texts.map(sound))), sound(letters), 1);
  return places;
}
