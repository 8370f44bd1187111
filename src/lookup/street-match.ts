import { houseNumberText, houseRunText } from './house-number.ts';
import type { AddressReading } from './read-address.ts';
import {
  rangeAnswer,
  streetAnswer,
  type AreaOf,
  type HouseRange,
  type StreetAnswer,
} from './street-answer.ts';
import type { Street } from './street-table.ts';

/** A street that fits a typed text, and what is known of the address. */
export interface StreetMatch {
  readonly street: Street;
  /** As it is written, "12a"; of a range its beginning where that is found, else all of it; empty where none was typed. */
  readonly houseNumber: string;
  readonly answer: StreetAnswer;
  /** True when the text is the street's name, but for spelling habits and a house number. */
  readonly isExact: boolean;
  /** True when no street fits literally and this one is only near, or fits a part of the text. */
  readonly correction: boolean;
}

/** Gives the streets for a typed text, the best first, at most `limit`. */
export type StreetFinder = (typed: string, limit: number) => readonly StreetMatch[];

/** The houses that were typed beside a name. */
export type TypedHouses = Omit<AddressReading, 'name'>;

export const noHouses: TypedHouses = { houses: [null, null], isLoose: false };

function houseText(kind: StreetAnswer['kind'], [from, to]: HouseRange): string {
  if (!from) return '';
  return kind === 'found' ? houseNumberText(from) : houseRunText({ from, to: to ?? from });
}

/** What is known of these houses of a street. What a slash sets apart and the street has no house for is a flat. */
export function answerTo(
  street: Street,
  { houses: [first, last], isLoose }: TypedHouses,
  areaOf: AreaOf,
): Pick<StreetMatch, 'street' | 'answer' | 'houseNumber'> {
  const isFlat = isLoose && streetAnswer(street, last, areaOf).kind === 'unknown';
  const houses: HouseRange = [first, isFlat ? first : last];
  const answer = rangeAnswer(street, houses, areaOf);
  return { street, answer, houseNumber: houseText(answer.kind, houses) };
}
