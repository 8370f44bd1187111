import { expect } from '@open-wc/testing';
import { createSieve, type Ranked } from '../../src/lookup/sieve.ts';

const sieve = createSieve(['moor', 'heide', 'nothing'], ['moor', 'heide']);

/** The items whose texts are read for a pattern. */
function read(pattern: string, lacking: number): string[] {
  const ranked: Ranked<string> = [];
  sieve(pattern, lacking, () => 0, ranked);
  return ranked[0] ?? [];
}

describe('createSieve', () => {
  const readings: [pattern: string, lacking: number, items: string, why: string][] = [
    ['mo', 0, 'moor', 'all letters'],
    ['moh', 0, '', 'a letter too many'],
    ['moh', 1, 'moor', 'one may lack'],
    ['hd', 1, 'heide', 'two of two lack in the other'],
    ['hm', 1, 'moor heide', 'one lacks in each'],
    ['', 0, 'moor heide nothing', 'an item without a text has an empty one'],
    ['x', 1, 'moor heide nothing', 'one letter, which may lack'],
  ];
  for (const [pattern, lacking, items, why] of readings)
    it(`"${pattern}" but ${String(lacking)} => ${items || 'none'} (${why})`, () => {
      expect(read(pattern, lacking).join(' ')).to.equal(items);
    });

  it('adds each item to those of its rank, in their order, and leaves out what gets none', () => {
    const ranked: Ranked<string> = [['first']];
    sieve('', 0, (text) => (text ? text.length - 4 : undefined), ranked);
    expect(ranked).to.deep.equal([['first', 'moor'], ['heide']]);
  });
});
