import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { houseNumber, houseNumberText, houseRunText, sideOf } from '../../src/lookup/house-number.ts';

describe('houseNumber', () => {
  const numbers: [text: string, written: string | null, side: number][] = [
    ['12', '12', 0],
    ['12a', '12a', 0],
    ['12 A', '12a', 0],
    ['7z', '7z', 1],
    ['12-14', '12', 0],
    ['12a–c', '12a', 0],
    ['007', '7', 1],
    ['', null, 0],
    ['a', null, 0],
    [' 1', '1', 1],
  ];
  for (const [text, written, side] of numbers)
    it(`"${text}" => ${String(written)}`, () => {
      const house = houseNumber(text);
      expect(house === null ? null : houseNumberText(house)).to.equal(written);
      expect(sideOf(house ?? 0)).to.equal(side);
    });

  it('grows along the street: number first, then letter', () => {
    const house = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', ...'abcxyz'));
    fc.assert(
      fc.property(house, house, ([number, letter], [other, otherLetter]) => {
        const first = houseNumber(`${number}${letter}`)!;
        const second = houseNumber(`${other}${otherLetter}`)!;
        const order = number - other || letter.localeCompare(otherLetter);
        expect(Math.sign(first - second)).to.equal(Math.sign(order));
      }),
    );
  });
});

describe('houseRunText', () => {
  it('1 to 15b => 1–15b', () => {
    expect(houseRunText({ from: houseNumber('1')!, to: houseNumber('15b')! })).to.equal('1–15b');
  });
  it('7a to 7a => 7a', () => {
    expect(houseRunText({ from: houseNumber('7a')!, to: houseNumber('7a')! })).to.equal('7a');
  });
});
