import type { Street, StreetPart, StreetTable } from '../../src/lookup/street-table.ts';
import { runText } from './run-text.ts';

/** Endings by which names are sorted into lines; which ones, and in which order, was tried: see docs/decisions. */
const endings = [
  ...['', 'er', 'n', 'e', 'tal', 'graben', 'gasse', 'berg', 'stieg', 'weg'],
  ...['-Platz', 'er Straße', 'straße', ' Straße', '-Straße', '-Weg'],
];

const longestFirst = endings.toSorted((a, b) => b.length - a.length);

const endingOf = (name: string): string =>
  longestFirst.find((ending) => ending !== name && name.endsWith(ending)) ?? '';

const placeOf = ({ districts }: StreetPart): string => districts.join('/');

/** The place with the most streets first, so that most lines can end early. */
function placesOf(streets: readonly Street[]): string[] {
  const counts = new Map<string, number>();
  for (const place of streets.flatMap(({ parts }) => parts.map(placeOf)))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.map(([place]) => place);
}

const backwards = (text: string): string => [...text].reverse().join('');

/** Sorted by how they end, so that alike endings stand together. */
function rhymed(streets: readonly Street[]): Street[] {
  return streets
    .map((street) => ({ street, key: backwards(street.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ street }) => street);
}

/** Stems in a row: a capital after a small letter begins the next one, else a comma does; `_` is where neither holds. */
function stemsText(stems: readonly string[]): string {
  return stems
    .map((stem) => stem.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_'))
    .join(',')
    .replace(/(?<=\p{Ll}),(?=\p{Lu})/gu, '');
}

function refuseUncodable(streets: readonly Street[]): void {
  const uncodable = streets.find(
    ({ name, parts }) => name === '' || /[;,_\n]/.test(name) || parts.length === 0,
  );
  if (!uncodable) return;
  throw new Error(
    `„${uncodable.name}“ ist kein Straßenname, enthält Komma, Semikolon oder Unterstrich oder hat keinen Ortsteil.`,
  );
}

/**
 * The table as one text that is small after brotli, as `decodeStreets` describes and reads it.
 * Throws a German sentence where a name cannot be coded.
 */
export function encodeStreets({ date, streets }: StreetTable): string {
  refuseUncodable(streets);
  const places = placesOf(streets);
  const crossings: Street[] = [];
  const lines = endings.map((ending) => {
    const groups: string[][] = [[], ...places.map(() => [])];
    for (const street of rhymed(streets).filter(({ name }) => endingOf(name) === ending)) {
      const [part, ...others] = street.parts;
      const isCrossing = part === undefined || others.length > 0;
      if (isCrossing) crossings.push(street);
      const group = isCrossing ? 0 : 1 + places.indexOf(placeOf(part));
      groups[group]?.push(street.name.slice(0, street.name.length - ending.length));
    }
    return [ending, ...groups.map(stemsText)].join(';').replace(/;+$/, '');
  });
  const partText = (part: StreetPart): string =>
    [places.indexOf(placeOf(part)), ...part.runs.map(runText)].join(' ');
  const crossingsLine = crossings.map(({ parts }) => parts.map(partText).join(',')).join(';');
  return [date, places.join(';'), ...lines, crossingsLine].join('\n');
}
