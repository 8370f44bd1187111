import type { District } from '../../src/directory/directory.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { Street } from '../../src/lookup/street-table.ts';
import { createSuggestions } from '../../src/picker/suggestions.ts';
import type { PeerData } from '../peer-data.ts';
import type { Library } from './library.ts';

/** Put in by the build of the bench. */
declare const PEER_DATA: PeerData;

const jena = { city: { id: 'jena', name: 'Jena' }, timeZone: 'Europe/Berlin' };

function districtNamed(name: string): District {
  return { id: name, name, postalCodes: [], area: null };
}

function streetNamed(name: string): Street {
  return { name, parts: [{ districts: [PEER_DATA.districts[0]?.[0] ?? ''], runs: [] }] };
}

/**
 * All that the finder's field does with a text but to show it, with house numbers looked for, too. Names of streets of
 * Jena are streets, all others districts. It is made ready as by entering the field.
 */
export const finder: Library = (names) => {
  const districtsOfJena = new Set(PEER_DATA.districts.map(([name]) => name));
  const streetsOfJena = new Set(PEER_DATA.streets.map(([name]) => name));
  const isStreet = (name: string): boolean => streetsOfJena.has(name) && !districtsOfJena.has(name);
  const districts = names.filter((name) => !isStreet(name)).map(districtNamed);
  const streets = names.filter(isStreet).sort().map(streetNamed);
  const table = streets.length ? () => ({ date: '2017', streets }) : null;
  const source = createSuggestions({ ...jena, districts }, table, de);
  for (const prepare of source.preparation) prepare();
  return (typed) => source.suggest(typed).map(({ text }) => text.trim());
};
