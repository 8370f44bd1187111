import { expect } from '@open-wc/testing';
import type { District } from '../../src/directory/directory.ts';
import { districtNamed } from '../../src/lookup/district-named.ts';

function district(id: string, name: string, area: string | null, ...aliases: string[]): District {
  return { id, name, area, aliases, postalCodes: [] };
}

const districts: readonly District[] = [
  district('muehlviertel', 'Mühlviertel', 'sonnenberg', 'Klapperwinkel', 'An der Grenze'),
  district('altdorf', 'Altdorf', 'talgrund', 'Dorf', 'Heide'),
  district('neudorf', 'Neudorf', 'talgrund', 'Dorf', 'An der Grenze'),
  district('heide', 'Heide', 'heide', 'Jena-West/Heide'),
  district('klapperwinkel', 'Hohe Straße', null),
  district('zwilling-1', 'Zwilling', 'heide'),
  district('zwilling-2', 'Zwilling', 'talgrund'),
];

const table: [text: string, id: string | undefined][] = [
  ['muehlviertel', 'muehlviertel'],
  ['Mühlviertel', 'muehlviertel'],
  ['MÜHLVIERTEL', 'muehlviertel'],
  ['Mu\u0308hl-Viertel', 'muehlviertel'],
  ['Muhlviertel', 'muehlviertel'],
  ['jena west heide', 'heide'],
  ['hohe strasse', 'klapperwinkel'],
  // An id wins over an alias, a name over an alias.
  ['klapperwinkel', 'klapperwinkel'],
  ['Klapperwinkel', 'muehlviertel'],
  ['Heide', 'heide'],
  ['heide', 'heide'],
  // Of several districts of one area the first is as good as the others; of different ones none is.
  ['Dorf', 'altdorf'],
  ['An der Grenze', undefined],
  ['Zwilling', undefined],
  ['zwilling-2', 'zwilling-2'],
  // Exact only.
  ['Mühl', undefined],
  ['Muehlvirtel', undefined],
  ['Mühlviertel Heide', undefined],
  ['--', undefined],
  ['', undefined],
  ['constructor', undefined],
];

describe('districtNamed', () => {
  for (const [text, id] of table) {
    it(`H4 ${JSON.stringify(text)} => ${id ?? 'none'}`, () => {
      expect(districtNamed(text, districts)?.id).to.equal(id);
    });
  }
});
