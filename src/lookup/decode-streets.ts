import { houseNumber } from './house-number.ts';
import type { HouseRun, Street, StreetPart, StreetTable } from './street-table.ts';

function decodeRun(coded: string): HouseRun {
  const [from, to = from] = coded.split('-').map((end) => houseNumber(end) ?? 0);
  return { from: from ?? 0, to: to ?? 0 };
}

/**
 * The table that `encodeStreets` coded. The coding: a line with the date; a line with the places, each its district ids
 * joined by "/"; then a line for each ending of names: the ending, the stems of the streets in the first place, in the
 * second and so on, last the stems of those in several places; at the end a line with the parts of the latter, each a
 * capital that counts the places from "A", and house numbers. Signs between, from the outside in: newline ; , -
 */
export function decodeStreets(coded: string): StreetTable {
  const [date = '', placesLine = '', ...lines] = coded.split('\n');
  const places = placesLine.split(';').map((ids) => ids.split('/'));
  const crossings = (lines.pop() ?? '').split(';');
  const part = (place: number, runs: HouseRun[]): StreetPart => ({ districts: places[place] ?? [], runs });
  const crossingParts = (): StreetPart[] =>
    Array.from(
      (crossings.shift() ?? '').matchAll(/([^\d,a-z-])([\d,a-z-]+)/g),
      ([, letter = '', runs = '']) => part(letter.charCodeAt(0) - 65, runs.split(',').map(decodeRun)),
    );
  const streets = lines.flatMap((line) => {
    const [ending = '', ...groups] = line.split(';');
    return groups.flatMap((stems, place) =>
      !stems
        ? []
        : stems.split(',').map((stem): Street => ({
            name: stem + ending,
            parts: place < places.length ? [part(place, [])] : crossingParts(),
          })),
    );
  });
  return { date, streets: streets.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
