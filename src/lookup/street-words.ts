import { fold } from './fold.ts';
import { joined } from './name-index.ts';

/** Folded text in which "Straße" is a word of its own where it is joined to the word before, shortened or not. */
export const partStrasse = (text: string): string => text.replace(/ ?str/gi, ' str');

/** What stands between a name and its number: "Nr.", "Haus", "Hausnummer", "No:". */
const numberWord = / (?:h(?:aus)? ?)?(?:n(?:umme)?r|no)$| haus$/;

/**
 * Folded words of a text that may go on. What is known to be a whole word counts with all its letters: the 17 in
 * "Str. des 17. Juni 17" is one too many.
 */
export const streetWords = (typed: string): string => partStrasse(fold(typed)).replaceAll('str ', 'strasse ');

/** Folded words of a name with a number beside it: every word is whole. */
export const wholeStreetWords = (name: string): string =>
  `${partStrasse(fold(name)).replace(numberWord, '')} `.replaceAll('str ', 'strasse ').trim();

/** The letters of folded words, the same where "Straße" is shortened. */
export const streetLetters = (words: string): string => joined(words).replaceAll('strasse', 'str');
