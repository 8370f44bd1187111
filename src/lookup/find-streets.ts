import { createLookup, type Lookup, type LookupEntry } from './create-lookup.ts';
import { fold } from './fold.ts';
import { joined } from './name-index.ts';
import { houseNumber, houseNumberText, houseRunText } from './house-number.ts';
import { rangeAnswer, type AreaOf, type HouseRange, type StreetAnswer } from './street-answer.ts';
import type { Street, StreetTable } from './street-table.ts';

/** A street that fits a typed text, and what is known of the address. */
export interface StreetMatch {
  readonly street: Street;
  /** As it is written, "12a"; of a range its beginning where that is found, else all of it; empty where none was typed. */
  readonly houseNumber: string;
  readonly answer: StreetAnswer;
  /** True when the text is the street's name, but for spelling habits and a house number. */
  readonly isExact: boolean;
  /** True when no street fits literally and this one is only near. */
  readonly correction: boolean;
}

/** Gives the streets for a typed text, the best first, at most `limit`. */
export type StreetFinder = (typed: string, limit: number) => readonly StreetMatch[];

interface StreetEntry extends LookupEntry {
  readonly street: Street;
}

/** "Straße" becomes a word of its own where it is joined to the word before, shortened or not. */
const partStrasse = (text: string): string => text.replace(/ ?str/gi, ' str');

/** Folded letters of a name, the same where "Straße" is shortened. */
const lettersOf = (text: string): string => joined(text).replaceAll('strasse', 'str');

const isLiteral = (matches: readonly { readonly correction: boolean }[]): boolean =>
  matches[0]?.correction === false;

/** A digit, and what stands behind it and is no letter of a house number: "15 c/o Mai", "15 b. Mai", "15 u. 17". */
const noLetter = /(\d\W+)(?:c\/o|[a-z]\.(?=\s*[^\s,]))/gi;

/** A house number in folded text. The letter u is none of its own: "15 u 17". */
const house = '(\\d{1,4} ?(?:[a-tv-z]\\b)?)';

/**
 * In folded text: the name, the house number, and perhaps the end of a range. Then perhaps postcode and town; or, where
 * that leads nowhere, anything.
 */
const readings = ['(?: \\d{5}.*)?$', '(?: .*)?$'].map(
  (rest) =>
    new RegExp(
      `^(.*?[^\\d ])(?: (?:haus)?(?:n(?:umme)?r)?)? ?${house}(?: (?:u |und |bis )?${house}| [a-z]\\b)?${rest}`,
    ),
);

function houseText(kind: StreetAnswer['kind'], [from, to]: HouseRange): string {
  if (!from) return '';
  return kind === 'found' ? houseNumberText(from) : houseRunText({ from, to: to ?? from });
}

/**
 * A finder over the streets of a table, which is asked for on first use. Abbreviated words ("A.-Bebel-Str.") find every
 * street that has words beginning so. `areaOf` says when a house number is needed.
 */
export function createStreetFinder(tableOf: () => StreetTable, areaOf: AreaOf): StreetFinder {
  let lookup: Lookup<StreetEntry> | undefined;
  return (typed, limit) => {
    lookup ??= createLookup(tableOf().streets.map((street) => ({ name: partStrasse(street.name), street })));
    // What is known to be a whole word counts with all its letters: the 17 in "Str. des 17. Juni 17" is one too many.
    const text = partStrasse(fold(typed.replace(noLetter, '$1'))).replaceAll('str ', 'strasse ');
    let name = text;
    let matches = lookup(name, limit);
    let houses: HouseRange = [null, null];
    for (const reading of readings) {
      // Names come first: the number in "Straße des 17. Juni" is no house number.
      if (isLiteral(matches)) break;
      const [, own, first, last = first] = reading.exec(text) ?? [];
      if (!own || !first || !last) continue;
      name = own;
      houses = [houseNumber(first), houseNumber(last)];
      matches = lookup(name, limit);
    }
    return matches.map(({ entry: { street }, correction }) => {
      const answer = rangeAnswer(street, houses, areaOf);
      return {
        street,
        houseNumber: houseText(answer.kind, houses),
        answer,
        isExact: lettersOf(fold(street.name)) === lettersOf(name),
        correction,
      };
    });
  };
}
