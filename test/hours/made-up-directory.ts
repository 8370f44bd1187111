import type { Area, Directory } from '../../src/directory/directory.ts';

/** The directory of a city that does not exist, with one area and one district, Gumpenmühl. */
export function madeUpDirectory(area: Area, changes: Partial<Directory> = {}): Directory {
  return {
    version: 1,
    city: { id: 'entenhausen', name: 'Entenhausen' },
    subdivision: 'DE-TH',
    timeZone: 'Europe/Berlin',
    languages: ['de'],
    telephonePrefixes: [],
    emergency: '110',
    source: {
      publisher: { de: 'Stadt Entenhausen' },
      title: { de: 'Liste' },
      url: { de: 'https://entenhausen.example/liste' },
      published: '2026-01-31',
      checked: '2026-02-01',
    },
    station: {
      name: { de: 'Wache Entenhausen' },
      streetAddress: 'Gänseblümchenweg 2',
      postalCode: '00000',
      addressLocality: 'Entenhausen',
      telephone: '+4930000001',
      telephoneSource: { de: 'Telefonbuch' },
      url: 'https://entenhausen.example/wache',
    },
    publicHolidays: { validFrom: '2026-01-01', validThrough: '2027-12-31', dates: [] },
    areas: [area],
    districts: [{ id: 'gumpenmuehl', name: 'Gumpenmühl', postalCodes: [], area: area.id }],
    ...changes,
  };
}
