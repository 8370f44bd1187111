import { mapAddress } from '../../../src/card/address-view.ts';
import { specialHoursAhead } from '../../../src/card/hours-rows.ts';
import type {
  Area,
  Office,
  PostalAddress,
  SpecialHours,
  WeeklyHours,
} from '../../../src/directory/directory.ts';
import type { OfficerOnDuty } from '../../../src/directory/who-is-responsible.ts';
import { textIn } from '../../../src/i18n/localized-text.ts';
import { officersOf } from './area-entry.ts';
import type { ListContext } from './list-context.ts';

/** An object of schema.org's vocabulary, as JSON-LD has it. */
type Thing = Readonly<Record<string, unknown>>;

function postalAddress({ streetAddress, postalCode, addressLocality }: PostalAddress): Thing {
  return { '@type': 'PostalAddress', streetAddress, postalCode, addressLocality };
}

function place({ latitude, longitude }: Office): Thing {
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

function weekly({ dayOfWeek, opens, closes }: WeeklyHours): Thing {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${dayOfWeek}`,
    opens,
    closes,
  };
}

/** Days on which an office is closed open and close at one time, as https://schema.org/OpeningHoursSpecification has it. */
function special({ validFrom, validThrough, opens = '00:00', closes = '00:00' }: SpecialHours): Thing {
  return { '@type': 'OpeningHoursSpecification', validFrom, validThrough, opens, closes };
}

function contactPoints(area: Area, officers: readonly OfficerOnDuty[], context: ListContext): Thing[] {
  const { messages } = context;
  const point = { '@type': 'ContactPoint', areaServed: textIn(area.name, context.language) };
  return [
    { ...point, telephone: area.telephone, contactType: messages.officeLine },
    ...officers.flatMap(({ name, telephones }) =>
      telephones.map((telephone) => ({ ...point, telephone, contactType: messages.mobile(name) })),
    ),
  ];
}

function office(area: Area, context: ListContext): Thing {
  const { directory, messages, language } = context;
  const officers = officersOf(area, context);
  return {
    '@type': 'GovernmentOffice',
    name: messages.area(textIn(area.name, language)),
    address: postalAddress(area.office),
    geo: place(area.office),
    hasMap: mapAddress(area.office),
    telephone: area.telephone,
    contactPoint: contactPoints(area, officers, context),
    openingHoursSpecification: area.openingHours.map(weekly),
    specialOpeningHoursSpecification: specialHoursAhead(area, context).map(special),
    employee: officers.map(({ name, jobTitle }) => ({
      '@type': 'Person',
      name,
      jobTitle: jobTitle ? textIn(jobTitle, language) : messages.officer,
    })),
    areaServed: directory.districts
      .filter((district) => district.area === area.id)
      .map(({ name }) => ({ '@type': 'Place', name: `${name}, ${directory.city.name}` })),
  };
}

function station({ directory, language }: ListContext): Thing {
  const { name, telephone, url, ...address } = directory.station;
  return {
    '@type': 'PoliceStation',
    name: textIn(name, language),
    address: postalAddress(address),
    telephone,
    url,
  };
}

/** What the list says, in schema.org's vocabulary: an office for each area, and the police station. */
export function structuredData(context: ListContext): object {
  const { areas } = context.directory;
  return {
    '@context': 'https://schema.org',
    '@graph': [...areas.map((area) => office(area, context)), station(context)],
  };
}
