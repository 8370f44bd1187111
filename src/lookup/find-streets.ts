import { createLookup, type LookupEntry, type Match } from './create-lookup.ts';
import { fold } from './fold.ts';
import type { Preparable } from './preparation.ts';
import { addressReadings } from './read-address.ts';
import type { AreaOf } from './street-answer.ts';
import { answerTo, noHouses, type StreetFinder, type TypedHouses } from './street-match.ts';
import type { Street, StreetTable } from './street-table.ts';
import { partStrasse, streetLetters, streetWords, wholeStreetWords } from './street-words.ts';

export type { StreetFinder, StreetMatch } from './street-match.ts';

interface StreetEntry extends LookupEntry {
  readonly street: Street;
}

/** The words of a name as they are looked up, with the houses that were typed beside it. */
type Reading = TypedHouses & { readonly words: string };

interface Answered {
  readonly reading: Reading;
  readonly matches: readonly Match<StreetEntry>[];
}

const isLiteral = ({ matches }: Answered): boolean => matches[0]?.correction === false;

/** A number at the end of the words is no part of a name that is only near: "Lagne Straße 60" is no name. */
const isName = ({ reading, matches }: Answered): boolean => matches.length > 0 && !/\d$/.test(reading.words);

/** The whole text is a name first of all: the number in "Straße des 17. Juni" is no house number. */
function bestOf(whole: Answered, partedOf: () => readonly Answered[]): Answered {
  if (isLiteral(whole)) return whole;
  const parted = partedOf();
  return parted.find(isLiteral) ?? parted.find(isName) ?? whole;
}

/**
 * A finder over the streets of a table, which is asked for on first use. Abbreviated words ("A.-Bebel-Str.") find every
 * street that has words beginning so. `areaOf` says when a house number is needed.
 */
export function createStreetFinder(tableOf: () => StreetTable, areaOf: AreaOf): Preparable<StreetFinder> {
  const lookup = createLookup<StreetEntry>(() =>
    tableOf().streets.map((street) => ({ name: partStrasse(street.name), street })),
  );
  const find: StreetFinder = (typed, limit) => {
    const answered = (reading: Reading): Answered => ({ reading, matches: lookup(reading.words, limit) });
    const { reading, matches } = bestOf(answered({ ...noHouses, words: streetWords(typed) }), () =>
      addressReadings(typed).map((one) => answered({ ...one, words: wholeStreetWords(one.name) })),
    );
    const letters = streetLetters(reading.words);
    return matches.map(({ entry: { street }, correction }) => ({
      ...answerTo(street, reading, areaOf),
      isExact: streetLetters(fold(street.name)) === letters,
      correction,
    }));
  };
  return Object.assign(find, { preparation: lookup.preparation });
}
