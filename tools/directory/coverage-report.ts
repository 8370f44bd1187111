import { formatTelephone } from '../../src/contact/telephone.ts';
import type { Area, CalendarDate, Directory } from '../../src/directory/directory.ts';
import { whoIsResponsible, type Responsibility } from '../../src/directory/who-is-responsible.ts';
import { germanDate } from './german-date.ts';

const list = new Intl.ListFormat('de');

function staffOf({ officers }: Responsibility, prefixes: readonly string[]): string {
  const staff = officers.map(({ name, telephones, standsInFor, until }) => {
    const cover = standsInFor
      ? ` in Vertretung für ${standsInFor}${until ? ` bis ${germanDate(until)}` : ''}`
      : '';
    return [name + cover, ...telephones.map((number) => formatTelephone(number, prefixes))].join(', ');
  });
  return staff.join('; ') || 'Stelle unbesetzt';
}

function describeArea(area: Area, found: readonly Responsibility[], prefixes: readonly string[]): string {
  const [first] = found;
  return [
    `${Object.values(area.name)[0] ?? area.id}: ${first ? staffOf(first, prefixes) : ''}`,
    `  Büro: ${area.office.streetAddress}, ${area.office.postalCode} ${area.office.addressLocality}, ${formatTelephone(area.telephone, prefixes)}`,
    `  ${String(found.length)} Ortsteile: ${list.format(found.map(({ district }) => district.name))}`,
  ].join('\n');
}

function counted(label: string, found: readonly Responsibility[]): string[] {
  if (found.length === 0) return [];
  return [`  ${String(found.length)} ${label}: ${list.format(found.map(({ district }) => district.name))}`];
}

/** The proof that every district is covered on a day, or expressly not, in plain German. */
export function coverageReport(directory: Directory, today: CalendarDate): string {
  const { areas, districts, publicHolidays, source, telephonePrefixes } = directory;
  const all = districts.flatMap(({ id }) => whoIsResponsible(directory, id, today) ?? []);
  const named = all.filter(({ officers }) => officers.length > 0);
  return [
    `${String(all.length)} Ortsteile am ${germanDate(today)}:`,
    `  ${String(named.length)} mit zuständiger Person`,
    ...counted(
      'mit unbesetzter Stelle',
      all.filter((found) => found.kind === 'vacant'),
    ),
    ...counted(
      'ohne Nennung in der Liste',
      all.filter((found) => found.kind === 'none-listed'),
    ),
    '',
    ...areas.map((area) =>
      describeArea(
        area,
        all.filter((found) => found.area === area),
        telephonePrefixes,
      ),
    ),
    '',
    `Liste vom ${germanDate(source.published)}, zuletzt verglichen am ${germanDate(source.checked)}.`,
    ...(source.confirmed
      ? [`Bestätigt am ${germanDate(source.confirmed.on)} (${Object.values(source.confirmed.by)[0] ?? ''}).`]
      : []),
    `Feiertage bekannt vom ${germanDate(publicHolidays.validFrom)} bis ${germanDate(publicHolidays.validThrough)}.`,
  ].join('\n');
}
