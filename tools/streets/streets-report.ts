import { houseNumberText } from '../../src/lookup/house-number.ts';
import type { District } from '../../src/directory/directory.ts';
import type { BuiltStreets, NotedAddress } from './build-street-table.ts';
import type { Address, BadRow } from './read-addresses.ts';

/** What the report is about. */
export interface ReportedImport {
  readonly addresses: readonly Address[];
  readonly badRows: readonly BadRow[];
  readonly built: BuiltStreets;
  /** The districts of the directory. */
  readonly districts: readonly District[];
}

const number = new Intl.NumberFormat('de');

const nameOf = ({ street, house, line }: Address): string =>
  `${street} ${houseNumberText(house)} (Zeile ${String(line)})`;

function section(title: string, lines: readonly string[]): string[] {
  return ['', `${title}: ${number.format(lines.length)}`, ...lines.map((line) => `  ${line}`)];
}

/** Metres between two addresses; exact enough within a city. */
function metresBetween(a: Address, b: Address): number {
  const metresPerDegree = 111_320;
  const eastward = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return metresPerDegree * Math.hypot(eastward, a.latitude - b.latitude);
}

/** Says how far the nearest other house of the street is: kilometres speak for an error of the source. */
function withDistance(noted: NotedAddress, addresses: readonly Address[]): string {
  const others = addresses.filter(({ street, line }) => street === noted.street && line !== noted.line);
  const metres = Math.min(...others.map((other) => metresBetween(noted, other)));
  return `${nameOf(noted)}: ${noted.place}; das nächste andere Haus der Straße ist ${number.format(Math.round(metres))} m entfernt`;
}

function placeLines({ built, districts }: ReportedImport): string[] {
  return [...built.places].map(([place, postcodes]) => {
    const known = districts
      .filter(({ id }) => place.split('/').includes(id))
      .flatMap(({ postalCodes }) => postalCodes);
    const counts = [...postcodes]
      .filter(([postcode]) => postcode)
      .map(([postcode, count]) => {
        const missing = known.includes(postcode) ? '' : ', fehlt im Verzeichnis';
        return `${postcode} (${number.format(count)}${missing})`;
      });
    const all = [...postcodes.values()].reduce((sum, count) => sum + count, 0);
    return [`${place}: ${number.format(all)}`, ...counts].join(', ');
  });
}

const decidingNumber = ' – die Hausnummer entscheidet über die Zuständigkeit';

function crossingLines({ built, districts }: ReportedImport): string[] {
  const areaOf = new Map(districts.map(({ id, area }) => [id, area]));
  return built.streets
    .filter(({ parts }) => parts.length > 1)
    .map(({ name, parts }) => {
      const ids = new Set(parts.flatMap((part) => part.districts));
      const areas = new Set([...ids].map((id) => areaOf.get(id)));
      return `${name}: ${[...ids].join(', ')}${areas.size > 1 ? decidingNumber : ''}`;
    });
}

/** What the importer found, in plain German sentences for a data office. */
export function streetsReport(imported: ReportedImport): string {
  const { addresses, badRows, built } = imported;
  const crossing = crossingLines(imported);
  const deciding = crossing.filter((line) => line.endsWith(decidingNumber));
  return [
    `${number.format(addresses.length)} Adressen in ${number.format(built.streets.length)} Straßen,`,
    `davon ${number.format(built.streets.length - crossing.length)} ganz in einem Ortsteil und ${number.format(crossing.length)} in mehreren;`,
    `in ${number.format(deciding.length)} entscheidet die Hausnummer über die Zuständigkeit.`,
    ...section(
      'Zeilen, die nicht zu gebrauchen sind',
      badRows.map(({ line, text, reason }) => `Zeile ${String(line)}: ${reason}: ${text}`),
    ),
    ...section('Adressen in keiner Fläche oder in mehreren, nicht verwendet', built.unplaced.map(nameOf)),
    ...section('Straßen, von denen keine Adresse zu gebrauchen ist', built.lostStreets),
    ...section(
      'Hausnummern, die zweimal vorkommen und deren Nachbarn beiderseits entscheiden, diese Zeile nicht verwendet',
      built.overruled.map((noted) => withDistance(noted, addresses)),
    ),
    ...section(
      'Hausnummern, die zweimal vorkommen und die niemand entscheidet, in beiden Ortsteilen geführt',
      built.undecided.map((noted) => `${nameOf(noted)}: ${noted.place}`),
    ),
    ...section(
      'Einzelne Adressen, denen beide Nachbarn widersprechen, unverändert übernommen',
      built.contradicting.map((noted) => withDistance(noted, addresses)),
    ),
    ...section('Straßen in mehreren Ortsteilen', crossing),
    ...section('Ortsteile mit der Zahl ihrer Adressen und Postleitzahlen', placeLines(imported)),
    '',
  ].join('\n');
}
