import { mapAddress } from '../../../src/card/address-view.ts';
import { changeSentences } from '../../../src/card/change-sentences.ts';
import { hoursRows } from '../../../src/card/hours-rows.ts';
import { substituteSentences } from '../../../src/card/substitute-sentence.ts';
import { formatTelephone, telephoneHref } from '../../../src/contact/telephone.ts';
import type { Area, District, PostalAddress } from '../../../src/directory/directory.ts';
import {
  whoIsResponsible,
  type OfficerOnDuty,
  type Responsibility,
} from '../../../src/directory/who-is-responsible.ts';
import { zonedDateTime } from '../../../src/hours/zoned-date-time.ts';
import { textIn } from '../../../src/i18n/localized-text.ts';
import type { ListContext } from './list-context.ts';

/** A number, whom it reaches, and the address of a link that calls it. */
export interface ListedNumber {
  readonly owner: string;
  readonly shown: string;
  readonly href: string;
}

/** An officer, their function, and whose place they take. */
interface ListedOfficer {
  readonly name: string;
  readonly lines: readonly string[];
}

/** All that the list says of a contact area, in one language and in the order of reading. */
export interface AreaEntry {
  readonly id: string;
  readonly heading: string;
  readonly districts: readonly District[];
  readonly officers: readonly ListedOfficer[];
  /** That nobody holds the post; `null` where somebody does. */
  readonly vacant: string | null;
  readonly numbers: readonly ListedNumber[];
  readonly hours: readonly (readonly [day: string, hours: string])[];
  readonly appointment: string | null;
  readonly address: readonly string[];
  readonly map: string;
  readonly changes: readonly string[];
}

/** A number as the list shows it. */
export function listedNumber(e164: string, owner: string, { directory }: ListContext): ListedNumber {
  return { owner, shown: formatTelephone(e164, directory.telephonePrefixes), href: telephoneHref(e164) };
}

/** An address as it stands on a letter, line by line. */
export function addressLines({ streetAddress, postalCode, addressLocality }: PostalAddress): string[] {
  return [streetAddress, `${postalCode} ${addressLocality}`];
}

function responsibilityIn(area: Area, { directory, now }: ListContext): Responsibility | null {
  const district = directory.districts.find((member) => member.area === area.id);
  const { date } = zonedDateTime(now, directory.timeZone);
  return district ? whoIsResponsible(directory, district.id, date) : null;
}

/** Who is on duty in an area on the day of the list; nobody in one without a district. */
export function officersOf(area: Area, context: ListContext): readonly OfficerOnDuty[] {
  return responsibilityIn(area, context)?.officers ?? [];
}

/** What the list says of an area. */
export function areaEntry(area: Area, context: ListContext): AreaEntry {
  const { directory, messages, language } = context;
  const responsibility = responsibilityIn(area, context);
  const officers = responsibility?.officers ?? [];
  const name = textIn(area.name, language);
  return {
    id: area.id,
    heading: messages.area(name),
    districts: directory.districts.filter((district) => district.area === area.id),
    officers: officers.map((officer) => ({
      name: officer.name,
      lines: [
        officer.jobTitle ? textIn(officer.jobTitle, language) : messages.officer,
        ...substituteSentences(officer, context),
      ],
    })),
    vacant: officers.length > 0 ? null : messages.postVacant(name),
    numbers: [
      listedNumber(area.telephone, messages.officeLine, context),
      ...officers.flatMap((officer) =>
        officer.telephones.map((number) => listedNumber(number, messages.mobile(officer.name), context)),
      ),
    ],
    hours: hoursRows(area, context),
    appointment: area.appointment ? textIn(area.appointment, language) : null,
    address: addressLines(area.office),
    map: mapAddress(area.office),
    changes: responsibility ? changeSentences(responsibility, context) : [],
  };
}
