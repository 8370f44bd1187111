import fc from 'fast-check';

const word = fc.oneof(
  fc.constantFrom('Am Probeplatz', 'Höhe', '__proto__', 'constructor', '<b>', '\u202EX', '𝕁'),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `x${text}`),
);
const telephone = fc.integer({ min: 100000, max: 999999999 }).map((number) => `+49${String(number)}`);
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const period = fc.tuple(day, day).map((days) => days.sort());
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 })
  .map((minutes) =>
    minutes.sort((a, b) => a - b).map((at) => new Date(at * 60_000).toISOString().slice(11, 16)),
  );
const postcode = fc.integer({ min: 1000, max: 99999 }).map((number) => String(number).padStart(5, '0'));
const link = fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true });
const address = { streetAddress: word, postalCode: postcode, addressLocality: word };

function optional<T>(field: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [field]: it }));
}

function merged(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as object);
}

const term = fc.oneof(
  fc.constant({}),
  day.map((from) => ({ from })),
  period.map(([from, until]) => ({ from, until })),
);
const hours = times.map(([opens, closes]) => ({ opens, closes }));
/** Closures and days with other times, none of which shares a day with another. */
const specialHours = fc
  .tuple(fc.uniqueArray(day, { maxLength: 7 }), fc.array(fc.oneof(fc.constant({}), hours), { maxLength: 3 }))
  .map(([days, times]) => {
    const sorted = days.sort();
    return times.flatMap((span, index) => {
      const [validFrom, validThrough] = sorted.slice(2 * index);
      return validFrom && validThrough ? [{ validFrom, validThrough, ...span }] : [];
    });
  });
function statementIn(localized: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.record({ on: fc.constant('2027-12-31'), by: localized });
}

const week = fc
  .subarray(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
  .chain((days) => fc.tuple(...days.map((dayOfWeek) => hours.map((span) => ({ dayOfWeek, ...span })))));

function areaIn(localized: fc.Arbitrary<object>, id: string): fc.Arbitrary<object> {
  const officer = merged(
    fc.record({ name: word, telephones: fc.uniqueArray(telephone, { maxLength: 3 }) }),
    optional('jobTitle', localized),
    optional('changed', statementIn(localized)),
    term,
  );
  const office = fc.record({
    ...address,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const staff = fc.oneof(
    fc.array(officer, { minLength: 1, maxLength: 3 }).map((officers) => ({ officers })),
    fc.array(term, { minLength: 1, maxLength: 2 }).map((vacancies) => ({ officers: [], vacancies })),
  );
  return merged(
    fc.record({ id: fc.constant(id), name: localized, office, telephone, openingHours: week }),
    optional('specialOpeningHours', specialHours),
    optional('appointment', localized),
    optional('changed', statementIn(localized)),
    staff,
  );
}

function adviceIn(localized: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const month = day.map((date) => date.slice(0, 7));
  const place = fc.oneof(fc.record({ url: link }), fc.record({ reference: word }));
  const source = merged(fc.record({ publisher: localized }), place, optional('published', month));
  const days = fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((two) => two.sort());
  const dates = fc.oneof(
    fc.constant({}),
    days.map(([checked, checkBy]) => ({ checked, checkBy })),
  );
  const topic = merged(
    fc.record({
      heading: localized,
      text: localized,
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    }),
    dates,
  );
  return fc.record({ caution: topic, topics: fc.array(topic, { maxLength: 2 }) });
}

function districtIn(areas: readonly string[], index: number): fc.Arbitrary<object> {
  return merged(
    fc.record({
      id: fc.constant(`district-${String(index)}`),
      name: word.map((name) => `${String(index)} ${name}`),
      postalCodes: fc.uniqueArray(postcode, { maxLength: 3 }),
      // The first districts see to it that no area is without one.
      area: index < areas.length ? fc.constant(areas[index] ?? null) : fc.constantFrom(null, ...areas),
    }),
    optional('aliases', fc.constantFrom([], ['Höhe'], ['Höhe', 'Tal'])),
  );
}

function fileIn(languages: string[], areas: string[]): fc.Arbitrary<object> {
  const inEach = (value: fc.Arbitrary<string>): fc.Arbitrary<object> =>
    fc.record(Object.fromEntries(languages.map((language) => [language, value])));
  const localized = inEach(word);
  const dates = period.map(([from, to]) => ({
    validFrom: from,
    validThrough: to,
    dates: [...new Set([from, to])],
  }));
  const source = fc.record({ publisher: localized, title: localized, url: inEach(link) });
  return merged(
    optional('advice', adviceIn(localized)),
    optional('$schema', fc.constant('../directory.schema.json')),
    fc.record({
      version: fc.constant(1),
      city: fc.record({ id: fc.constantFrom('probstadt', 'p-2'), name: word }),
      subdivision: fc.constantFrom('DE-TH', 'DE-BY', 'AT-9'),
      timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kathmandu'),
      languages: fc.constant(languages),
      telephonePrefixes: fc.constantFrom([], ['+49 3641'], ['+49 3641', '+49 152']),
      emergency: fc.constantFrom('110', '112'),
      source: merged(
        source,
        period.map(([published, checked]) => ({ published, checked })),
        optional('confirmed', statementIn(localized)),
      ),
      station: fc.record({ name: localized, ...address, telephone, telephoneSource: localized, url: link }),
      publicHolidays: dates,
      areas: fc.tuple(...areas.map((id) => areaIn(localized, id))),
      districts: fc
        .integer({ min: areas.length, max: areas.length + 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => districtIn(areas, index)))),
    }),
  );
}

/** Directory files in which nothing is wrong, with hostile but allowed names. */
export const soundFiles: fc.Arbitrary<object> = fc
  .tuple(
    fc.subarray(['de', 'en', 'uk', 'pt-BR'], { minLength: 1 }),
    fc.subarray(['nord', 'sued', 'toString'.toLowerCase()], { minLength: 1 }),
  )
  .chain(([languages, areas]) => fileIn(languages, areas));
