import { sideOf } from './house-number.ts';
import type { Street, StreetPart } from './street-table.ts';

/** What is known of an address. */
export type StreetAnswer =
  /** One contact area, or none, answers for it: the districts it lies in, several where they are not told apart. */
  | { readonly kind: 'found'; readonly districts: readonly string[] }
  /** It depends: `ask` until a house number (or a part) is given, `unknown` where the one given does not decide. */
  | { readonly kind: 'ask' | 'unknown'; readonly parts: readonly StreetPart[] };

/** The id of the area a district belongs to, `null` where the list names nobody, `undefined` for a district that it does not know. */
export type AreaOf = (districtId: string) => string | null | undefined;

const agree = (districts: readonly string[], areaOf: AreaOf): boolean =>
  new Set(districts.map(areaOf)).size < 2;

/** A part whose districts have different areas is no answer; each of them is one. */
function divide(part: StreetPart, areaOf: AreaOf): StreetPart[] {
  if (agree(part.districts, areaOf)) return [part];
  return part.districts.map((district) => ({ districts: [district], runs: part.runs }));
}

const holds = ({ runs }: StreetPart, house: number): boolean =>
  !runs.length || runs.some(({ from, to }) => from <= house && house <= to && sideOf(from) === sideOf(house));

/**
 * Where a house of a street lies, or the street when `house` is `null`. A number between two of the table lies with them
 * if they lie in the same place, since runs join what is not interrupted. Beyond the last number, and where neighbours
 * differ, nothing is guessed. No number is asked for where every part has the same contact area.
 */
export function streetAnswer(street: Street, house: number | null, areaOf: AreaOf): StreetAnswer {
  const parts = street.parts.flatMap((part) => divide(part, areaOf));
  const holding = house ? parts.filter((part) => holds(part, house)) : [];
  const left = holding.length ? holding : parts;
  const districts = [...new Set(left.flatMap((part) => part.districts))];
  if (agree(districts, areaOf)) return { kind: 'found', districts };
  return { kind: !house || holding.length ? 'ask' : 'unknown', parts: left };
}

/** The first and the last house of an address, the same where there is one; `null` where no number is known. */
export type HouseRange = readonly [first: number | null, last: number | null];

/** Where houses from one number to another lie: if both ends have the same contact area, where the first one does. */
export function rangeAnswer(street: Street, [first, last]: HouseRange, areaOf: AreaOf): StreetAnswer {
  const [from, to] = [streetAnswer(street, first, areaOf), streetAnswer(street, last, areaOf)];
  if (from.kind !== 'found' || to.kind !== 'found') return from.kind === 'found' ? to : from;
  return agree([...from.districts, ...to.districts], areaOf) ? from : streetAnswer(street, null, areaOf);
}
