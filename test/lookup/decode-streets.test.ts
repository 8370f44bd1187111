import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { encodeStreets } from '../../tools/streets/encode-streets.ts';
import { formatStreetsFile, parseStreetsFile } from '../../tools/streets/streets-file.ts';
import { decodeStreets } from '../../src/lookup/decode-streets.ts';
import type { HouseRun, Street, StreetTable } from '../../src/lookup/street-table.ts';

/** Names with the endings that the coding knows, and without. */
const name = fc
  .tuple(
    fc.oneof(
      fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{0,6}([ .-]?[A-Za-z]{1,4})?$/),
      fc.string({ unit: 'grapheme' }),
    ),
    fc.constantFrom('', 'er Straße', 'straße', ' Straße', '-Straße', 'weg', 'gasse', 'platz', ' 7', 'n'),
  )
  .map(([stem, ending]) => stem + ending)
  .filter((text) => text !== '' && !/[,;_\n]/.test(text) && text !== '__proto__');
const house = fc
  .integer({ min: 1, max: 9999 })
  .chain((number) => fc.integer({ min: 0, max: 26 }).map((letter) => 32 * number + letter));
const run: fc.Arbitrary<HouseRun> = fc
  .tuple(house, house)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const districts = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength: 1, maxLength: 3 });
const street: fc.Arbitrary<Street> = fc.record({
  name,
  parts: fc.oneof(
    districts.map((ids) => [{ districts: ids, runs: [] }]),
    fc.array(fc.record({ districts, runs: fc.array(run, { minLength: 1, maxLength: 4 }) }), {
      minLength: 2,
      maxLength: 4,
    }),
  ),
});
const table: fc.Arbitrary<StreetTable> = fc.record({
  date: fc.constantFrom('2017', '2017-09', '2017-09-30'),
  streets: fc
    .uniqueArray(street, { selector: (one) => one.name })
    .map((streets) => streets.sort((a, b) => (a.name < b.name ? -1 : 1))),
});

describe('decodeStreets', () => {
  it('decode(encode(table)) => table', () => {
    fc.assert(
      fc.property(table, (original) => {
        expect(decodeStreets(encodeStreets(original))).to.deep.equal(original);
      }),
    );
  });

  it('keeps more places than there are letters', () => {
    const streets = Array.from({ length: 99 }, (_, at) => ({
      name: `Weg ${String(at + 100)}`,
      parts: [{ districts: [`d${String(at)}`], runs: [] }],
    }));
    const original = { date: '2017', streets };
    expect(decodeStreets(encodeStreets(original))).to.deep.equal(original);
  });
});

describe('encodeStreets refuses', () => {
  const part = { districts: ['heide'], runs: [] };
  const refused: [title: string, Street][] = [
    ['a name with a comma', { name: 'Weg, krummer', parts: [part] }],
    ['a name with an underscore', { name: 'Weg_krumm', parts: [part] }],
    ['a name with a semicolon', { name: 'Weg; krummer', parts: [part] }],
    ['an empty name', { name: '', parts: [part] }],
    ['a street that lies nowhere', { name: 'Nirgendsweg', parts: [] }],
  ];
  for (const [title, wrong] of refused)
    it(title, () => {
      expect(() => encodeStreets({ date: '2017', streets: [wrong] })).to.throw(/ist kein Straßenname/);
    });
});

describe('the streets file', () => {
  it('parse(format(table)) => table', () => {
    fc.assert(
      fc.property(table, (original) => {
        const text = formatStreetsFile({ city: 'musterstadt', date: original.date }, original.streets);
        expect(parseStreetsFile(JSON.parse(text))).to.deep.equal(original);
      }),
    );
  });

  for (const wrong of [
    null,
    7,
    {},
    { version: 2, date: '2017', streets: {} },
    { version: 1, date: '2017', streets: null },
  ])
    it(`${JSON.stringify(wrong)} => an error`, () => {
      expect(() => parseStreetsFile(wrong)).to.throw(/kein Straßenverzeichnis/);
    });
  for (const [parts, sentence] of [
    [7, /nennt keinen Ortsteil/],
    ['', /nennt keinen Ortsteil/],
    ['heide 1-x', /keine Hausnummern/],
  ] as const)
    it(`a street in ${JSON.stringify(parts)} => an error`, () => {
      const file = { version: 1, date: '2017', streets: { Weg: parts } };
      expect(() => parseStreetsFile(file)).to.throw(sentence);
    });
});

describe('decodeStreets on a text that no encoder wrote', () => {
  it('only a date => no streets', () => {
    expect(decodeStreets('2017')).to.deep.equal({ date: '2017', streets: [] });
  });

  it('a place that is not among the places => a street that lies nowhere', () => {
    expect(decodeStreets('2017\nheide\nweg;Holz\n7').streets).to.deep.equal([
      { name: 'Holzweg', parts: [{ districts: [], runs: [] }] },
    ]);
  });

  it('a street in several places of which nothing is said => it lies in the first', () => {
    expect(decodeStreets('2017\nheide\nweg;Holz,Moor\n0').streets.map(({ parts }) => parts)).to.deep.equal([
      [{ districts: ['heide'], runs: [] }],
      [{ districts: ['heide'], runs: [] }],
    ]);
  });
});
