import { asciiDigits } from './ascii-digits.ts';
import { houseNumber } from './house-number.ts';
import type { HouseRange } from './street-answer.ts';
import { withoutUnits } from './without-units.ts';

/** One way to understand an address: a street's name as it was typed, and the houses. */
export interface AddressReading {
  readonly name: string;
  readonly houses: HouseRange;
  /** True where only a slash stands between first and last, so that the last may be a flat: "60/62", "3/21". */
  readonly isLoose: boolean;
}

/** More numbers than this no address has; a text of nothing else must not take long. */
const mostNumbers = 8;

/** Where a letter ends: before no other letter or digit, and not as the c in "c/o". */
const ends = '(?![\\p{L}\\d]|/o\\b)';

/**
 * A letter right behind its number, or set apart. Set apart, u is "und", v and x are floors in Roman numerals, as is i
 * where anything follows it; and what has a point and a word behind it is an abbreviation: "15 b. Mai".
 */
const letter = `(?:[a-tv-z]${ends}|(?: ?[-/] ?| )(?:[a-hj-tw-z]${ends}(?!\\.\\s*[^\\s,])|i\\s*(?:$|,)))`;

const house = `\\d{1,4}(?!\\d)${letter}?`;

/** What makes a range of two numbers; nothing else does, and least of all a space. */
const to = '\\s*(?:([-\\u2010-\\u2015\\u2212~&+]|(?:bis|und|to|u)(?!\\p{L})\\.?)|/)\\s*';

/** Behind the last house of a range stand no rank, no floor and no further number: "3-5. OG", "3-5-12". */
const isLast = '(?!\\d|\\. ?\\p{L}|\\s*[-/]\\s*\\d)';

const houses = new RegExp(
  `(${house})(?:${to}(?:(\\d{1,4}${isLast}${letter}?${isLast})|([a-tv-z]${ends})))?`,
  'uy',
);

/** Houses from the first to the last, where that is no step back: "60-3" and "60/3" are house 60, and something in it. */
function housesAt(text: string, at: number): Pick<AddressReading, 'houses' | 'isLoose'> & { end: number } {
  houses.lastIndex = at;
  const [all = '', first = '', sign, last, lastLetter] = houses.exec(text) ?? [];
  const from = houseNumber(first);
  const until = houseNumber(last ?? (lastLetter ? `${parseInt(first, 10)}${lastLetter}` : first));
  const ascends = from !== null && until !== null && from < until;
  return { houses: [from, ascends ? until : from], isLoose: !sign, end: at + all.length };
}

/**
 * The ways to understand an address, the likeliest first: the last number behind a name, then those before it, then a
 * number before the name. Whether there is such a street decides. None for a text without a house number.
 */
export function addressReadings(typed: string): AddressReading[] {
  const text = withoutUnits(asciiDigits(typed.toLowerCase().replace(/\p{No}/gu, ' ')));
  const numbers = [...text.matchAll(/\d+/g)].slice(0, mostNumbers);
  return numbers.reverse().flatMap(({ index, 0: { length } }): AddressReading[] => {
    const { end, ...found } = housesAt(text, index);
    const before = text.slice(0, index);
    const [behind = ''] = text
      .slice(end)
      .replace(/^[\s,.]+/, '')
      .split(',');
    const isBehindName = /\p{L}/u.test(before);
    const name = isBehindName ? before : behind;
    // Of the numbers before a name the first counts: "3-5 Lange Straße".
    const isSecond = !isBehindName && /\b\d{1,4}\b/.test(before);
    return length > 4 || isSecond || !found.houses[0] || !name ? [] : [{ name, ...found }];
  });
}
