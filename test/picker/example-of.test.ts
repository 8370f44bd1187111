import { expect } from '@open-wc/testing';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import type { District } from '../../src/directory/directory.ts';
import { exampleOf } from '../../src/picker/example-of.ts';

function district(name: string, area: string | null): District {
  return { id: name.toLowerCase(), name, postalCodes: [], area };
}

describe('the example', () => {
  const areas = bundledDirectory.areas
    .slice(0, 1)
    .map((area) => ({ ...area, id: 'sued', name: { de: 'Bezirk Sued' } }));
  const cases: [districts: District[], example: string][] = [
    [[], ''],
    [[district('Nord', null)], 'Nord'],
    [[district('Nord', null), district('Alt-Sued', 'sued')], 'Alt-Sued'],
    [[district('Alt-Sued', 'sued'), district('Mitte', 'sued')], 'Mitte'],
    [[district('Mitte', 'sued'), district('Sued', 'sued')], 'Sued'],
  ];
  for (const [districts, example] of cases) {
    it(`of ${districts.map(({ name }) => name).join(', ') || 'nothing'} is ${example || 'none'}`, () => {
      expect(exampleOf({ areas, districts })).to.equal(example);
    });
  }

  it('S2 for Jena is a district that people know', () => {
    expect(exampleOf(bundledDirectory)).to.equal('Winzerla');
  });
});
