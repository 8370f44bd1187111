import { spell, withoutUmlauts } from './fold.ts';
import { joined } from './name-index.ts';

/** Text in which "Straße" is a word of its own where it is joined to the word before, shortened or not. */
export const partStrasse = (text: string): string => text.replace(/ ?str/gi, ' str');

/** What stands between a name and its number: "Nr.", "Haus", "Hausnummer", "No:". */
const numberWord = / (?:h(?:aus)? ?)?(?:n(?:umme)?r|no)$| haus$/;

/**
 * Folded words of a text that may go on. What is known to be a whole word counts with all its letters: the 17 in
 * "Str. des 17. Juni 17" is one too many.
 */
export const streetWords = (typed: string): string =>
  partStrasse(spell(typed)).replaceAll('str ', 'strasse ');

/** Spelt words of a name with a number beside it: every word is whole. */
export const wholeStreetWords = (name: string): string =>
  `${partStrasse(spell(name)).replace(numberWord, '')} `.replaceAll('str ', 'strasse ').trim();

/** The letters of words without umlauts, the same where "Straße" is shortened. */
export const streetLetters = (words: string): string =>
  joined(withoutUmlauts(words)).replaceAll('strasse', 'str');
