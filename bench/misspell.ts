import { pick } from './random.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüß'];

/** The text with one letter left out, added, mistaken or swapped with its neighbour; never the text itself. */
export function misspell(text: string, random: () => number): string {
  const units = [...text];
  const place = Math.floor(random() * units.length);
  const [here = '', next = ''] = units.slice(place);
  const letter = pick(letters, random);
  const instead = pick(['', here + letter, letter + here, letter, next + here], random);
  const swaps = instead === next + here && next !== '';
  const changed = units.toSpliced(place, swaps ? 2 : 1, instead).join('');
  return changed === text ? misspell(text, random) : changed;
}
