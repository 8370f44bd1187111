import { houseNumber } from './house-number.ts';
import type { HouseRun, StreetPart, StreetTable } from './street-table.ts';

function decodeRun(coded: string): HouseRun {
  const [from = 0, to = from] = coded.split('-').map((end) => houseNumber(end) ?? 0);
  return { from, to };
}

/**
 * The table that `encodeStreets` coded, line by line: the date; the places ("kunitz/laasan;leutra"); for each ending of
 * names the ending, the stems of the streets in several places, then those of the streets in the first place, the second
 * and so on ("weg;Holz;AhornEiben": a capital after a small letter begins a stem, unless `_` stands between); last the parts of the streets in several places, in the order in which these stand,
 * each the index of the place and house numbers ("0 1-15 2-12,3 17-163 14-174"). `;` is between groups, `,` within where it has to be.
 */
export function decodeStreets(coded: string): StreetTable {
  const [date = '', placesLine = '', ...lines] = coded
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ',')
    .replaceAll('_', '')
    .split('\n');
  const places = placesLine.split(';').map((ids) => ids.split('/'));
  const crossings = (lines.pop() ?? '').split(';');
  const decodeParts = (parts: string): StreetPart[] =>
    parts.split(',').map((part) => {
      const [place, ...runs] = part.split(' ');
      return { districts: places[Number(place)] ?? [], runs: runs.map(decodeRun) };
    });
  const streets = lines.flatMap((line) => {
    const [ending = '', ...groups] = line.split(';');
    return groups.flatMap((stems, group) => {
      if (!stems) return [];
      const whole = group > 0 && decodeParts(String(group - 1));
      return stems.split(',').map((stem) => ({
        name: stem + ending,
        parts: whole || decodeParts(crossings.shift() ?? ''),
      }));
    });
  });
  return { date, streets: streets.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
