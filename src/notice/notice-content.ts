import type { CardContext } from '../card/card-context.ts';
import { responsibilitySentence } from '../card/announcement.ts';
import { hoursRows } from '../card/hours-rows.ts';
import { isOutdated } from '../card/is-outdated.ts';
import { changeMarks, changeSentences } from '../card/change-sentences.ts';
import { sourceMarks, sourceSentence } from '../card/source-sentence.ts';
import { substituteSentences } from '../card/substitute-sentence.ts';
import { formatTelephone } from '../contact/telephone.ts';
import type { PostalAddress } from '../directory/directory.ts';
import type { NoneListed, Responsibility, Staffed, Vacant } from '../directory/who-is-responsible.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import { germanNames, type Mark } from '../marked-runs.ts';
import type { SheetMessages } from '../i18n/sheet-messages.ts';

/** A name in large letters, with what is to be said about it in small ones. */
interface NoticePerson {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A number as it is dialled within the country, and whom it reaches. */
interface NoticeNumber {
  readonly number: string;
  readonly owner: string;
}

/** Everything that stands on the sheet, in the order of reading and in one language. */
export interface NoticeContent {
  readonly language: string;
  readonly dir: string;
  readonly heading: string;
  readonly area: string | null;
  /** Why nobody is named, and whom to turn to instead; empty where somebody is. */
  readonly instead: readonly string[];
  readonly people: readonly NoticePerson[];
  readonly numbers: readonly NoticeNumber[];
  readonly hoursHeading: string;
  readonly hours: readonly (readonly [day: string, hours: string])[];
  readonly appointment: string | null;
  readonly addressHeading: string;
  readonly address: readonly string[];
  readonly emergency: string;
  readonly scan: string;
  readonly link: string;
  readonly houseNote: string;
  /** Date and source of the data, and what is to be said about them. */
  readonly source: readonly string[];
  /** What stands on a strip to tear off, line by line; the first line is a name. Strips take turns. */
  readonly strips: readonly (readonly string[])[];
  /** What is not to be translated wherever it stands, or is in another language than the sheet. */
  readonly marks: readonly Mark[];
}

type Contact = Pick<
  NoticeContent,
  'area' | 'instead' | 'people' | 'numbers' | 'hours' | 'appointment' | 'address' | 'strips'
>;

function addressLines({ streetAddress, postalCode, addressLocality }: PostalAddress): string[] {
  return [streetAddress, `${postalCode} ${addressLocality}`];
}

function officeContact({ area, officers }: Staffed, context: CardContext, words: SheetMessages): Contact {
  const { directory, messages, language } = context;
  const dialled = (number: string): string => formatTelephone(number, directory.telephonePrefixes);
  const areaName = messages.area(textIn(area.name, language));
  const office = dialled(area.telephone);
  return {
    area: areaName,
    instead: [],
    people: officers.map((officer) => ({
      name: officer.name,
      lines: [
        officer.jobTitle ? textIn(officer.jobTitle, language) : messages.officer,
        ...substituteSentences(officer, context),
      ],
    })),
    numbers: [
      { number: office, owner: messages.officeLine },
      ...officers.flatMap(({ name, telephones }) =>
        telephones.map((number) => ({ number: dialled(number), owner: messages.mobile(name) })),
      ),
    ],
    hours: hoursRows(area, context),
    appointment: area.appointment ? textIn(area.appointment, language) : null,
    address: addressLines(area.office),
    strips: officers.map(({ name, telephones }) => [
      name,
      words.policeNumber(office),
      ...telephones.map(dialled),
      areaName,
    ]),
  };
}

function stationContact(
  responsibility: Vacant | NoneListed,
  context: CardContext,
  words: SheetMessages,
): Contact {
  const { directory, messages, language } = context;
  const { station, telephonePrefixes } = directory;
  const { area } = responsibility;
  const name = textIn(station.name, language);
  const number = formatTelephone(station.telephone, telephonePrefixes);
  return {
    area: area && messages.area(textIn(area.name, language)),
    instead: [responsibilitySentence(responsibility, context), messages.nextDoor],
    people: [{ name, lines: [] }],
    numbers: [{ number, owner: messages.numberSource(textIn(station.telephoneSource, language)) }],
    hours: [],
    appointment: null,
    address: addressLines(station),
    strips: [[name, words.policeNumber(number)]],
  };
}

function contactOf(responsibility: Responsibility, context: CardContext, words: SheetMessages): Contact {
  switch (responsibility.kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return officeContact(responsibility, context, words);
    case 'vacant':
    case 'none-listed':
      return stationContact(responsibility, context, words);
  }
}

/** Names are German; numbers and addresses are alike in all languages; what falls back to another language says so. */
function marksOf(
  responsibility: Responsibility,
  contact: Contact,
  context: CardContext,
  link: string,
): Mark[] {
  const { directory, language } = context;
  const { area, district, officers } = responsibility;
  const texts = [area?.name, area?.appointment, ...officers.map(({ jobTitle }) => jobTitle)];
  const alike = [
    directory.emergency,
    link,
    ...contact.address,
    ...contact.numbers.map(({ number }) => number),
  ];
  return [
    ...germanNames(
      district.name,
      ...officers.flatMap(({ name, substitutions }) => [
        name,
        ...substitutions.map(({ standsInFor }) => standsInFor),
      ]),
    ),
    ...alike.map((text) => ({ text })),
    ...[...texts, directory.station.name, directory.station.telephoneSource].flatMap((text) =>
      text ? foreignPart(text, language) : [],
    ),
    ...sourceMarks(context),
    ...changeMarks(responsibility, context),
  ];
}

/** What the notice for a district says; `link` is the address of the card on the web. */
export function noticeContent(
  responsibility: Responsibility,
  context: CardContext,
  words: SheetMessages,
  link: string,
): NoticeContent {
  const { directory, messages, language } = context;
  const { emergency } = directory;
  const contact = contactOf(responsibility, context, words);
  return {
    language,
    dir: messages.dir,
    heading: words.whoFor(responsibility.district.name),
    hoursHeading: messages.hours,
    addressHeading: messages.office,
    emergency: messages.emergency(emergency),
    scan: words.scan,
    link,
    houseNote: words.houseNote,
    source: [
      sourceSentence(context),
      ...changeSentences(responsibility, context),
      ...(isOutdated(context) ? [messages.outdated] : []),
    ],
    ...contact,
    marks: marksOf(responsibility, contact, context, link),
  };
}
