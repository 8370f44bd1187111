import { houseNumberText } from '../../src/lookup/house-number.ts';
import type { HouseRun, Street, StreetTable } from '../../src/lookup/street-table.ts';

/** Endings by which names are sorted into lines, the longest first; every name has the last one. */
const endings = ['er Straße', ' Straße', '-Straße', 'straße', 'gasse', 'platz', '-Weg', 'weg', ''];

const endingOf = (name: string): string =>
  endings.find((ending) => ending !== name && name.endsWith(ending)) ?? '';

function encodeRun({ from, to }: HouseRun): string {
  return from === to ? houseNumberText(from) : `${houseNumberText(from)}-${houseNumberText(to)}`;
}

/** The table as one text that is small after brotli; `decodeStreets` describes and reads it. Throws where a name cannot be coded. */
export function encodeStreets({ date, streets }: StreetTable): string {
  const forbidden = streets.find(({ name }) => name === '' || /[;,\n]/.test(name));
  if (forbidden)
    throw new Error(`Der Straßenname „${forbidden.name}“ ist leer oder enthält Komma oder Semikolon.`);
  const placeOf = (districts: readonly string[]): string => districts.join('/');
  const places = [
    ...new Set(streets.flatMap(({ parts }) => parts.map(({ districts }) => placeOf(districts)))),
  ].sort();
  const letterOf = (districts: readonly string[]): string =>
    String.fromCharCode(65 + places.indexOf(placeOf(districts)));
  const crossings: Street[] = [];
  const lines = endings.map((ending) => {
    const own = streets.filter(({ name }) => endingOf(name) === ending);
    const several = own.filter(({ parts }) => parts.length > 1);
    crossings.push(...several);
    const inPlace = places.map((place) =>
      own.filter(({ parts: [first, second] }) => first && !second && placeOf(first.districts) === place),
    );
    const stems = (group: readonly Street[]): string =>
      group.map(({ name }) => name.slice(0, name.length - ending.length)).join(',');
    return [ending, ...inPlace.map(stems), stems(several)].join(';');
  });
  const parts = crossings.map((street) =>
    street.parts.map(({ districts, runs }) => letterOf(districts) + runs.map(encodeRun).join(',')).join(''),
  );
  return [date, places.join(';'), ...lines, parts.join(';')].join('\n');
}
