/** An object of its own each time, so that one can be edited. */
function newlyTold(): object {
  return { on: '2025-07-31', by: { de: 'Wache Probstadt', en: 'Probstadt station' } };
}

/** A sound directory file in which every field that there may be is filled in. */
export const madeUpFile = {
  $schema: '../directory.schema.json',
  version: 1,
  city: { id: 'probstadt', name: 'Probstadt' },
  subdivision: 'DE-TH',
  timeZone: 'Europe/Berlin',
  languages: ['de', 'en'],
  telephonePrefixes: ['+49 30', '+49 152'],
  emergency: '110',
  source: {
    publisher: { de: 'Stadt Probstadt', en: 'City of Probstadt' },
    title: { de: 'Wer ist zuständig?', en: 'Who is responsible?' },
    url: { de: 'https://probstadt.example/liste', en: 'https://probstadt.example/list?lang=en#top' },
    published: '2025-07-31',
    checked: '2025-08-01',
    confirmed: { on: '2025-07-31', by: { de: 'Wache Probstadt', en: 'Probstadt station' } },
  },
  station: {
    name: { de: 'Wache Probstadt', en: 'Probstadt station' },
    streetAddress: 'Am Probeplatz 1',
    postalCode: '99999',
    addressLocality: 'Probstadt',
    telephone: '+493023125000',
    telephoneSource: { de: 'erfunden, 2025', en: 'made up, 2025' },
    url: 'http://wache.probstadt.example:8080/',
  },
  advice: {
    caution: {
      heading: { de: 'Wer klingelt da?', en: 'Who is at the door?' },
      text: { de: 'Fragen Sie nach einem Ausweis.', en: 'Ask for a pass.' },
      sources: [
        {
          publisher: { de: 'Wache Probstadt', en: 'Probstadt station' },
          published: '2025-07',
          url: 'https://wache.probstadt.example/rat',
        },
      ],
      checked: '2025-08-01',
      checkBy: '2026-08-01',
    },
    topics: [
      {
        heading: { de: 'Fundsachen', en: 'Lost property' },
        text: { de: 'Rufen Sie an.', en: 'Call.' },
        links: [
          {
            text: { de: 'Fundbüro', en: 'Lost property office' },
            url: 'https://probstadt.example/fundbuero',
          },
          { text: { de: 'Notruf wählen', en: 'Call for help' }, url: 'tel:110' },
        ],
        sources: [
          {
            publisher: { de: 'Stadt Probstadt', en: 'City of Probstadt' },
            url: 'https://probstadt.example/fund',
          },
          {
            publisher: { de: 'Amtsgericht Probstadt', en: 'Probstadt local court' },
            reference: '31.02.2024, 1 P 23/24',
          },
        ],
      },
    ],
  },
  publicHolidays: {
    validFrom: '2025-01-01',
    validThrough: '2026-12-31',
    dates: ['2025-01-01', '2025-12-25', '2026-01-01'],
  },
  areas: [
    {
      id: 'berg',
      name: { de: 'Probstadt-Berg', en: 'Probstadt Hill' },
      office: {
        streetAddress: 'Bergstraße 2',
        postalCode: '99998',
        addressLocality: 'Probstadt',
        latitude: 50.9,
        longitude: 11.6,
      },
      telephone: '+493023125001',
      changed: newlyTold(),
      openingHours: [
        { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00', changed: newlyTold() },
        { dayOfWeek: 'Monday', opens: '12:00', closes: '13:30' },
        { dayOfWeek: 'Thursday', opens: '10:00', closes: '12:00' },
      ],
      specialOpeningHours: [
        { validFrom: '2025-12-22', validThrough: '2026-01-02', changed: newlyTold() },
        { validFrom: '2026-02-03', validThrough: '2026-02-03', opens: '08:00', closes: '09:00' },
      ],
      appointment: { de: 'und nach Vereinbarung', en: 'and by appointment' },
      officers: [
        { name: 'Anna Beispiel', telephones: ['+4915228817386'], until: '2026-06-30', changed: newlyTold() },
        {
          name: 'Bert Muster',
          jobTitle: { de: 'Vertretung', en: 'Substitute' },
          telephones: [],
          from: '2026-03-01',
          until: '2026-03-31',
          standsInFor: 'Anna Beispiel',
        },
      ],
      vacancies: [{ from: '2026-07-01', until: '2026-12-31', changed: newlyTold() }],
    },
    {
      id: 'tal',
      name: { de: 'Probstadt-Tal', en: 'Probstadt Valley' },
      office: {
        streetAddress: 'Talstraße 3',
        postalCode: '99999',
        addressLocality: 'Probstadt',
        latitude: -50.8,
        longitude: -11.5,
      },
      telephone: '+493023125002',
      openingHours: [],
      officers: [],
      vacancies: [{}],
    },
  ],
  districts: [
    { id: 'oberberg', name: 'Oberberg', aliases: ['Gipfel', 'Höhe'], postalCodes: ['99998'], area: 'berg' },
    { id: 'unterberg', name: 'Unterberg', aliases: ['Höhe'], postalCodes: ['99998', '99999'], area: 'berg' },
    { id: 'tal-2', name: 'Tal', postalCodes: [], area: 'tal' },
    { id: 'wiese', name: 'Wiese', postalCodes: ['99999'], area: null },
  ],
};

/** One change of a file: where, as in `areas[0].id`, and the new value; `undefined` takes the field away. */
export type Edit = readonly [path: string, value: unknown];

/** A copy of the file with these changes. */
export function edited(...edits: readonly Edit[]): unknown {
  const file: unknown = structuredClone(madeUpFile);
  for (const [path, value] of edits) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.pop() ?? '';
    const parent = steps.reduce((part, step) => Reflect.get(part as object, step) as unknown, file) as object;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return file;
}
