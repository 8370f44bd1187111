import { expect } from '@open-wc/testing';
import { buildStreetTable } from '../../tools/streets/build-street-table.ts';
import { districtShapes } from '../../tools/streets/district-shapes.ts';
import { encodeStreets } from '../../tools/streets/encode-streets.ts';
import { readAddresses } from '../../tools/streets/read-addresses.ts';
import { createLookup } from '../../src/lookup/create-lookup.ts';
import { decodeStreets } from '../../src/lookup/decode-streets.ts';
import { districtsThenStreets } from '../../src/lookup/districts-then-streets.ts';
import { createStreetFinder, type StreetFinder, type StreetMatch } from '../../src/lookup/find-streets.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { musterstadtAddresses, musterstadtMap } from '../fixtures/musterstadt-streets.ts';

const columns = { street: '1', number: '2', lon: '4', lat: '5' };

function musterstadtCode(): string {
  const { addresses } = readAddresses(musterstadtAddresses, { columns, header: false });
  const shapes = districtShapes(musterstadtMap, 'name', musterstadt.districts);
  return encodeStreets({ date: '2017', streets: buildStreetTable(addresses, shapes).streets });
}

const areas = new Map(musterstadt.districts.map(({ id, area }) => [id, area]));
let decoded = 0;
const find: StreetFinder = createStreetFinder(
  () => {
    decoded++;
    return decodeStreets(musterstadtCode());
  },
  (id) => areas.get(id) ?? null,
);

/** "Lange Straße 3: heide", "Lange Straße: ask", "~Lange Straße: ask" for a correction. */
function told({ street, houseNumber, answer, correction }: StreetMatch): string {
  const address = [street.name, houseNumber].join(' ').trim();
  const where = answer.kind === 'found' ? answer.districts.join('/') : answer.kind;
  return `${correction ? '~' : ''}${address}: ${where}`;
}

const toldFor = (typed: string): string[] => find(typed, 20).map(told);

describe('createStreetFinder', () => {
  it('decodes the table when it is first used, once', () => {
    find('a', 20);
    find('b', 20);
    expect(decoded).to.equal(1);
  });

  const firsts: [typed: string, first: string][] = [
    ['Lange Straße 3', 'Lange Straße 3: heide'],
    ['lange strasse 3', 'Lange Straße 3: heide'],
    ['Lange Str. 3', 'Lange Straße 3: heide'],
    ['lange str 3', 'Lange Straße 3: heide'],
    ['langestr3', 'Lange Straße 3: heide'],
    ['Langestraße 3', 'Lange Straße 3: heide'],
    ['Lange Straße 21', 'Lange Straße 21: quellen'],
    ['Lange Straße 18 A', 'Lange Straße 18a: niemandsland'],
    ['Lange Straße 12–14', 'Lange Straße 12: heide'],
    ['Lange Straße 3–21', 'Lange Straße 3–21: ask'],
    ['Lange Straße 3 bis 21', 'Lange Straße 3–21: ask'],
    ['Lange Straße 3 und 21', 'Lange Straße 3–21: ask'],
    ['Lange Straße 3 u. 21', 'Lange Straße 3–21: ask'],
    ['Lange Straße 3 u 21', 'Lange Straße 3–21: ask'],
    ['Lange Straße 12–0', 'Lange Straße 12: heide'],
    ['Lange Straße 7, 21', 'Lange Straße 7: heide'],
    ['Lange Straße 7 + 21', 'Lange Straße 7–21: ask'],
    ['Lange Straße 7/21', 'Lange Straße 7–21: ask'],
    ['Lange Straße 7/9', 'Lange Straße 7: heide'],
    ['7-21 Lange Straße', 'Lange Straße 7–21: ask'],
    ['Buchstabenweg 5-5c', 'Buchstabenweg 5–5c: ask'],
    ['Buchstabenweg 5a-c', 'Buchstabenweg 5a: quellen'],
    ['Buchstabenweg 5 i', 'Buchstabenweg 5i: quellen'],
    ['Lange Straße 18 c/o Schmidt', 'Lange Straße 18: niemandsland'],
    ['Lange Straße 18 c. Schmidt', 'Lange Straße 18: niemandsland'],
    ['Lange Straße 18 a.', 'Lange Straße 18a: niemandsland'],
    ['Lange Straße 18 a., Musterstadt', 'Lange Straße 18a: niemandsland'],
    ['Lange Straße Haus 2', 'Lange Straße 2: heide'],
    ['Lange Straße 3½', 'Lange Straße 3: heide'],
    ['Lange Straße 3²', 'Lange Straße 3: heide'],
    ['Lange Straße 2, 99999 Musterstadt', 'Lange Straße 2: heide'],
    ['Lange Straße 2 Neudorf', 'Lange Straße 2: heide'],
    ['Lange Straße 2 Whg 5', 'Lange Straße 2: heide'],
    ['Lange Straße Hausnummer 2', 'Lange Straße 2: heide'],
    ['Lange Straße Nr. 2', 'Lange Straße 2: heide'],
    ['lange 2', 'Lange Straße 2: heide'],
    ['Lange Straße', 'Lange Straße: ask'],
    ['Lange Straße 99', 'Lange Straße 99: unknown'],
    ['Lange Straße 99999', '~Lange Straße: ask'],
    ['Lange Strase', '~Lange Straße: ask'],
    ['Lange Stra', 'Lange Straße: ask'],
    ['Lagne Straße 3', '~Lange Straße 3: heide'],
    ['Große Baecker Straße 2', 'Große Bäckerstraße 2: heide'],
    ['grosse backerstr.', 'Große Bäckerstraße: heide'],
    ['Anna-Krug-Allee', 'Anna-Krug-Allee: altdorf/neudorf/unterstadt'],
    ['Anna-Krug-Allee 2', 'Anna-Krug-Allee 2: altdorf/neudorf'],
    ['E.-Übel-Pl.', 'Ernst-Übel-Platz: unterstadt'],
    ['a.krug allee 9', 'Anna-Krug-Allee 9: unterstadt'],
    ['Sankt-Florian-Weg', 'St.-Florian-Weg: sankt-florian'],
    ['Straße des 17. März', 'Strasse des 17. März: ask'],
    ['Straße des 17', 'Strasse des 17. März: ask'],
    ['Str. des 17. März 17', 'Strasse des 17. März 17: heide'],
    ['Str. des 17. März 19', 'Strasse des 17. März 19: quellen'],
    ['Strassburger Weg 5', 'Strassburger Weg 5: niemandsland'],
    ['Heide 2', 'Heide 2: quellen'],
    ['99999', 'nothing'],
    ['12', 'nothing'],
    [' ', 'nothing'],
    ['💥', 'nothing'],
    ['(.*)+[', 'nothing'],
    ['Xylophonquark 12', 'nothing'],
  ];
  for (const [typed, first] of firsts)
    it(`F1 ${typed} => ${first}`, () => {
      expect(toldFor(typed)[0] ?? 'nothing').to.equal(first);
    });

  it('offers every street that an ambiguous abbreviation fits', () => {
    expect(toldFor('A.-Beispiel-Str.')).to.deep.equal([
      'Alma-Beispiel-Straße: quellen',
      'Anna-Beispiel-Straße: heide',
    ]);
  });

  it('knows an exact name, with a house number too', () => {
    expect(find('lange str 3', 1)[0]?.isExact).to.equal(true);
    expect(find('lange', 1)[0]?.isExact).to.equal(false);
  });

  it('gives no more than it is asked for', () => {
    expect(find('str', 3)).to.have.length(3);
  });

  it('finds every street by its name, first', () => {
    for (const { name } of decodeStreets(musterstadtCode()).streets)
      expect(find(name, 1)[0]?.street.name).to.equal(name);
  });

  it('T3 10,000 characters take no time', () => {
    const start = performance.now();
    for (const text of ['1 '.repeat(5000), 'a1'.repeat(5000), 'str '.repeat(2500), ' '.repeat(10_000)])
      find(text, 20);
    expect(performance.now() - start).to.be.below(500);
  });
});

describe('streets named like districts', () => {
  const findDistricts = createLookup(() => musterstadt.districts.filter(({ id }) => id === 'heide'));
  const suggest = (typed: string): string[] =>
    districtsThenStreets(findDistricts(typed, 20), find(typed, 20), 20).map((match) =>
      'entry' in match ? match.entry.name : told(match),
    );

  it('F2 Heide => the district first', () => {
    expect(suggest('Heide')).to.deep.equal(['Heide', 'Heide: quellen', 'Heidestraße: ask']);
  });
  it('F2 Heide 2 => the street, since no district has a number', () => {
    expect(suggest('Heide 2')).to.deep.equal(['Heide 2: quellen', 'Heidestraße 2: unterstadt']);
  });
});
