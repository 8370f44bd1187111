import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { halfEditsTo, longestPattern } from '../../src/lookup/half-edits.ts';
import { halfEditsByTable } from './edit-table.ts';

const distances: [string, string, number][] = [
  ['maua', 'maua', 0],
  ['mau', 'maua', 1],
  ['mua', 'maua', 2],
  ['mauaa', 'maua', 2],
  ['maya', 'maua', 2],
  ['amua', 'maua', 2],
  ['winzre', 'winzerla', 3],
  ['wizner', 'winzerla', 3],
  ['lobsdet', 'lobstedt', 4],
  ['maua', '', 8],
  ['a', 'b', 2],
  ['amtor', 'amtor am tor', 0],
  ['amtoram', 'amtor am tor', 4],
];

describe('halfEditsTo', () => {
  for (const [pattern, text, expected] of distances) {
    it(`${pattern} to ${text} => ${expected}`, () => {
      expect(halfEditsTo(pattern)(text)).to.equal(expected);
    });
  }

  it('agrees with the textbook table, also at the longest pattern and beyond Latin letters', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'ж', '犬');
    const pattern = fc.string({ unit: letters, minLength: 1, maxLength: longestPattern, size: 'max' });
    const text = fc.string({ unit: letters, maxLength: 40, size: 'max' });
    const short = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(pattern, text), fc.tuple(short, short)), ([from, to]) => {
        expect(halfEditsTo(from)(to)).to.equal(halfEditsByTable(from, to));
      }),
      { numRuns: 3000 },
    );
  });
});
