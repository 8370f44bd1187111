import { adviceShape } from './advice-shape.ts';
import { apart, covered, inOrder, paired, staffed, unique, within } from './agreements.ts';
import { agreeing, list, object } from './composite-shape.ts';
import type {
  Area,
  Directory,
  District,
  LocalizedText,
  Office,
  Officer,
  PublicHolidays,
  SpecialHours,
  Statement,
  Station,
  Vacancy,
  WeeklyHours,
} from './directory.ts';
import * as a from './scalar-shapes.ts';
import { sourceShape, statementShape } from './source-shape.ts';
import { nullable, optional, type Shape } from './shape.ts';
import { substituted } from './substitutions.ts';

function set(entry: Shape<string>, from?: number): Shape<readonly string[]> {
  return agreeing(
    list(entry, from),
    unique('', (value) => value),
  );
}

/** The languages of a file. */
export const languagesShape: Shape<readonly string[]> = set(a.language, 1);

const address = { streetAddress: a.words, postalCode: a.postcode, addressLocality: a.words };
const term = { from: optional(a.date), until: optional(a.date) };
const inTerm = inOrder('from', 'until');
const validity = { validFrom: a.date, validThrough: a.date };
const inValidity = inOrder('validFrom', 'validThrough');
const inHours = inOrder('opens', 'closes', true);

const office = object<Office>({ ...address, latitude: a.latitude, longitude: a.longitude });
const holidays = object<PublicHolidays>({ ...validity, dates: set(a.date) });
const ids = unique<{ readonly id: string }>('.id', ({ id }) => id);
const names = unique<{ readonly name: string }>('.name', ({ name }) => name);
const district = object<District>({
  name: a.words,
  id: a.id,
  aliases: optional(set(a.words)),
  postalCodes: set(a.postcode),
  area: nullable(a.id),
});
const districts = agreeing<readonly District[]>(list(district, 1), ids, names);

/** Says of an entry that it was changed after the list. */
interface ChangedField {
  readonly changed: Shape<Statement | undefined>;
}

function openingHoursShape(changed: ChangedField): Shape<readonly WeeklyHours[]> {
  const hours = object<WeeklyHours>({ dayOfWeek: a.day, opens: a.time, closes: a.time, ...changed });
  return agreeing(list(agreeing(hours, inHours)), apart('dayOfWeek', 'dayOfWeek', 'opens', 'closes'));
}

function specialHoursShape(changed: ChangedField): Shape<readonly SpecialHours[]> {
  const times = { opens: optional(a.time), closes: optional(a.time) };
  const hours = object<SpecialHours>({ ...validity, ...times, ...changed });
  return agreeing(
    list(agreeing(hours, inValidity, inHours, paired)),
    apart('validFrom', 'validThrough', 'validFrom', 'validThrough'),
  );
}

function areaShape(localized: Shape<LocalizedText>): Shape<Area> {
  const changed: ChangedField = { changed: optional(statementShape(localized)) };
  const officer = object<Officer>({
    ...term,
    ...changed,
    id: optional(a.id),
    name: a.words,
    jobTitle: optional(localized),
    telephones: set(a.telephone),
    standsInFor: optional(a.words),
  });
  const area = object<Area>({
    ...changed,
    id: a.id,
    name: localized,
    office,
    telephone: a.telephone,
    openingHours: openingHoursShape(changed),
    specialOpeningHours: optional(specialHoursShape(changed)),
    appointment: optional(localized),
    // Each is compared with all others of the area, day by day.
    officers: list(agreeing(officer, inTerm), 0, 200),
    vacancies: optional(list(agreeing(object<Vacancy>({ ...term, ...changed }), inTerm))),
  });
  return agreeing(area, staffed, substituted);
}

/** The whole file with its texts in the first of these languages, and in any of the others; in none that it does not name. */
export function directoryShape(languages: readonly string[] | null | undefined): Shape<Directory> {
  const inEach = (shape: Shape<string>): Shape<LocalizedText> => {
    if (!languages) return () => null;
    const fields: Record<string, Shape<string | undefined>> = {};
    for (let index = 0; index < languages.length; index++)
      fields[languages[index] as string] = index === 0 ? shape : optional(shape);
    return object<LocalizedText>(fields as Record<string, Shape<string>>);
  };
  const localized = inEach(a.words);
  const directory = object<Directory & { readonly $schema?: never }>({
    // For editors, and of no use to anyone who reads the directory.
    $schema: () => undefined,
    version: a.version,
    city: object<Directory['city']>({ id: a.id, name: a.words }),
    subdivision: a.subdivision,
    timeZone: a.timeZone,
    languages: languagesShape,
    telephonePrefixes: set(a.prefix),
    emergency: a.emergency,
    source: sourceShape(localized, inEach(a.link)),
    station: object<Station>({
      ...address,
      name: localized,
      telephone: a.telephone,
      telephoneSource: localized,
      url: a.link,
    }),
    advice: optional(adviceShape(localized)),
    publicHolidays: agreeing(holidays, inValidity, within),
    areas: agreeing<readonly Area[]>(list(areaShape(localized), 1), ids),
    districts,
  });
  return agreeing(directory, covered);
}
