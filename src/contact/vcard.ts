import type { Area, CalendarDate, DirectoryInUse, Officer } from '../directory/directory.ts';
import { contentLines, escapeText } from './content-lines.ts';

/** What a contact says in the language of whoever saves it. */
export interface VcardTexts {
  /** The name of the function, so that the contact outlives a change of officer: "KoBB Jena-Winzerla". */
  readonly name: string;
  readonly title: string;
  /** Officers, hours, appointments, the date of the data: a line each. */
  readonly notes: readonly string[];
  /** The page that the data come from. */
  readonly url: string;
}

/** The day of the newest of what the card says, after which address books tell a newer card from an older one. */
function revision(area: Area, officers: readonly Officer[], { source }: DirectoryInUse): CalendarDate {
  const changes = [area, ...officers, ...area.openingHours].map(({ changed }) => changed?.on ?? '');
  return [source.published, ...changes].reduce((newest, day) => (day > newest ? day : newest));
}

/**
 * The contact of an area's office as a vCard 3.0 (RFC 2426; Apple's programs garble umlauts in 4.0), one card for the
 * function whoever holds it, each officer's own number labelled with the officer's name.
 */
export function officeVcard(
  area: Area,
  officers: readonly Officer[],
  directory: DirectoryInUse,
  { name, title, notes, url }: VcardTexts,
): string {
  const { streetAddress, postalCode, addressLocality } = area.office;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${directory.city.id}-${area.id}@kobb-finder`,
    `REV:${revision(area, officers, directory)}`,
    `FN:${escapeText(name)}`,
    `N:${escapeText(name)};;;;`,
    `TITLE:${escapeText(title)}`,
    `TEL;TYPE=WORK,VOICE,PREF:${area.telephone}`,
    ...officers.flatMap(({ name: owner, telephones }, index) =>
      telephones.flatMap((telephone, nth) => [
        `item${index}${nth}.TEL;TYPE=CELL,VOICE:${telephone}`,
        `item${index}${nth}.X-ABLabel:${escapeText(owner)}`,
      ]),
    ),
    `ADR;TYPE=WORK:;;${[streetAddress, addressLocality, '', postalCode, ''].map(escapeText).join(';')}`,
    `URL:${url}`,
    `NOTE:${escapeText(notes.join('\n'))}`,
    'END:VCARD',
  ]);
}
