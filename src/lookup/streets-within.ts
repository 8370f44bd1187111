import { once } from './once.ts';
import { addressReadings } from './read-address.ts';
import { fold } from './fold.ts';
import type { AreaOf } from './street-answer.ts';
import { answerTo, noHouses, type StreetFinder } from './street-match.ts';
import type { StreetTable } from './street-table.ts';
import { streetLetters, streetWords, wholeStreetWords } from './street-words.ts';

/** A longer text is no address, and a street that stands behind so many words is not looked for. */
const mostWords = 16;

/** The runs of words up to the last one, the longest first. */
const endings = (words: readonly string[]): string[] => words.map((_, from) => words.slice(from).join(' '));

/** The runs of words, from the longest to the shortest. */
const runs = (words: readonly string[]): string[] =>
  words.flatMap((_, end) => endings(words.slice(0, words.length - end)));

/**
 * A finder of the street whose whole name is a part of the text, with other words before or behind it: somebody's name
 * above an address that was pasted as one line. At most one, and a correction, since the words beside it are unknown:
 * the street of a longer name may be meant, which the table lacks.
 */
export function createStreetWithinFinder(tableOf: () => StreetTable, areaOf: AreaOf): StreetFinder {
  const byLetters = once(() => {
    const { streets } = tableOf();
    const letters = fold(streets.map(({ name }) => name).join('\n')).split('\n');
    return new Map(streets.map((street, at) => [streetLetters(letters[at] ?? ''), street]));
  });
  return (typed) => {
    const split = (words: string): string[] => words.split(' ').slice(-mostWords);
    const readings = [
      ...addressReadings(typed).map((reading) => ({
        reading,
        names: endings(split(wholeStreetWords(reading.name))),
      })),
      { reading: noHouses, names: runs(split(streetWords(typed).trim())) },
    ];
    for (const { reading, names } of readings) {
      for (const name of names) {
        const street = byLetters().get(streetLetters(name));
        if (street) return [{ ...answerTo(street, reading, areaOf), isExact: false, correction: true }];
      }
    }
    return [];
  };
}
