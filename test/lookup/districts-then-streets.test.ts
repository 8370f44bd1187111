import { expect } from '@open-wc/testing';
import { districtsThenStreets } from '../../src/lookup/districts-then-streets.ts';

const found = (text: string) =>
  text.split(' ').filter(Boolean).map((name) => ({ name, isExact: name.startsWith('='), correction: name.startsWith('~') })); // prettier-ignore

describe('districtsThenStreets', () => {
  const lists: [districts: string, streets: string, merged: string][] = [
    ['Heide', 'Heide Heideweg', 'Heide Heide Heideweg'],
    ['', 'Ahornweg', 'Ahornweg'],
    ['~Heide', 'Heideweg', 'Heideweg'],
    ['Heide', '~Heiderweg', 'Heide'],
    ['~Heide', '~Heiderweg', '~Heide ~Heiderweg'],
    ['=Heide Heideland', '=Heide Heideweg', '=Heide =Heide Heideland Heideweg'],
    ['Am Ahornweg', '=Ahornweg', '=Ahornweg Am Ahornweg'],
    ['', '', ''],
    ['A B C', 'D E', 'A B C D'],
  ];
  for (const [districts, streets, merged] of lists)
    it(`F2 [${districts}] and [${streets}] => [${merged}]`, () => {
      const names = districtsThenStreets(found(districts), found(streets), 4).map(({ name }) => name);
      expect(names.join(' ')).to.equal(merged);
    });
});
