import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { createLookup } from '../../src/lookup/create-lookup.ts';

const find = createLookup(() => bundledDirectory.districts);

const long: [string, string][] = [
  ['one letter', 'a'.repeat(10_000)],
  ['words of one letter', 'a '.repeat(5_000)],
  ['spaces', ' '.repeat(10_000)],
  ['a name again and again', 'Winzerla '.repeat(1_111)],
  ['repeated ae and ue', 'aeue'.repeat(2_500)],
  ['brackets', '(['.repeat(5_000)],
  ['accents', 'e\u0301'.repeat(5_000)],
  ['emoji', '👮🏽‍♀️'.repeat(1_428)],
  ['Cyrillic letters', 'ґгхой'.repeat(2_000)],
  ['Arabic letters', 'شته'.repeat(3_333)],
  ['right-to-left marks', 'א\u202e'.repeat(5_000)],
];

describe('hostile text', () => {
  for (const [what, text] of long) {
    it(`T3 10,000 characters, ${what} => nothing, a hundred times before the test times out`, () => {
      for (let time = 0; time < 100; time += 1) expect(find(text)).to.deep.equal([]);
    });
  }

  for (const typed of [
    '.*',
    '[',
    '\\',
    '(?=',
    '$1',
    '^Winz',
    'W.nzerl',
    '<b>Winzerla</b>x',
    '😀',
    '\ud83d',
    'مرحبا',
    '\u202e',
  ]) {
    it(`F5 ${JSON.stringify(typed)} => no pattern and no error`, () => {
      expect(find(typed).filter(({ correction }) => !correction).length).to.equal(typed === '^Winz' ? 1 : 0);
    });
  }

  it('T3 throws on no text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(find(text)).to.be.an('array');
      }),
    );
  });
});
