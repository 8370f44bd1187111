import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { streetParts, type PlacedHouse } from '../../tools/streets/street-parts.ts';
import { houseNumber, houseRunText } from '../../src/lookup/house-number.ts';
import { streetAnswer, type StreetAnswer } from '../../src/lookup/street-answer.ts';

const areas: Readonly<Record<string, string | null>> = { a: 'one', b: 'one', c: 'two', d: null, e: null };
const areaOf = (district: string): string | null => areas[district] ?? null;

/** A street from its houses by place: `{ a: '1 3 5a' }`. */
function street(places: Readonly<Record<string, string>>) {
  const placed = Object.entries(places).flatMap(([place, numbers]) =>
    numbers.split(' ').map((number) => ({ house: houseNumber(number)!, place })),
  );
  return { name: 'Musterstraße', parts: streetParts(placed).parts };
}

/** "found a b", or "ask a 1–3, c 5". */
function told(answer: StreetAnswer): string {
  if (answer.kind === 'found') return `found ${answer.districts.join(' ')}`;
  const parts = answer.parts.map(({ districts, runs }) =>
    [districts.join('/'), ...runs.map(houseRunText)].join(' '),
  );
  return `${answer.kind} ${parts.join(', ')}`;
}

describe('streetAnswer', () => {
  const crossing = { a: '1 3 5 2 4', c: '9 11 12' };
  const letters = { a: '5', c: '5a 5c 7' };
  const sameArea = { a: '1 3', b: '7 9' };
  const nobody = { d: '1', e: '2' };
  const answers: [places: Readonly<Record<string, string>>, number: string, answer: string][] = [
    [{ a: '1 2' }, '', 'found a'],
    [{ a: '1 2' }, '999', 'found a'],
    [{ 'a/b': '1 2' }, '', 'found a b'],
    [crossing, '', 'ask a 1–5 2–4, c 9–11 12'],
    [crossing, '3', 'found a'],
    [crossing, '3b', 'found a'],
    [crossing, '4', 'found a'],
    [crossing, '10', 'unknown a 1–5 2–4, c 9–11 12'],
    [crossing, '12', 'found c'],
    [crossing, '7', 'unknown a 1–5 2–4, c 9–11 12'],
    [crossing, '13', 'unknown a 1–5 2–4, c 9–11 12'],
    [crossing, '14', 'unknown a 1–5 2–4, c 9–11 12'],
    [letters, '5', 'found a'],
    [letters, '5b', 'found c'],
    [letters, '6', 'unknown a 5, c 5a–7'],
    [sameArea, '', 'found a b'],
    [sameArea, '7', 'found b'],
    [sameArea, '5', 'found a b'],
    [nobody, '', 'found d e'],
    [nobody, '2', 'found e'],
    [{ a: '1', d: '3' }, '', 'ask a 1, d 3'],
    // In both places at once, as the source has it: neither is guessed.
    [{ a: '1', c: '1' }, '1', 'ask a, c'],
    [{ a: '1 3', c: '3 5' }, '3', 'ask a 3, c 3'],
    [{ a: '1 3', c: '3 5' }, '5', 'found c'],
    // A polygon for two districts whose areas are no longer the same.
    [{ 'a/c': '1 2' }, '1', 'ask a, c'],
    [{ 'a/c': '1', b: '3' }, '', 'ask a 1, c 1, b 3'],
    [{ 'a/c': '1', b: '3' }, '1', 'ask a 1, c 1'],
  ];
  for (const [places, number, answer] of answers)
    it(`${JSON.stringify(places)} ${number || 'without a number'} => ${answer}`, () => {
      expect(told(streetAnswer(street(places), houseNumber(number), areaOf))).to.equal(answer);
    });
});

type Row = PlacedHouse;

const sameSide = (one: number, other: number): boolean => ((one >> 5) & 1) === ((other >> 5) & 1);

/** The place of a house of the file, asked one by one; "a/b" where it is in both and its neighbours do not decide. */
function placeInFile(rows: readonly Row[], house: number): string {
  const placesOf = (at: number): string[] => [
    ...new Set(rows.filter((row) => row.house === at).map(({ place }) => place)),
  ];
  const places = placesOf(house);
  if (places.length < 2) return places.join();
  const sure = rows
    .map((row) => row.house)
    .filter((at) => at !== house && sameSide(at, house) && placesOf(at).length === 1);
  const [before] = placesOf(Math.max(...sure.filter((at) => at < house)));
  const [after] = placesOf(Math.min(...sure.filter((at) => at > house)));
  if (before !== undefined && before === after && places.includes(before)) return before;
  return places.sort().join('/');
}

/** The rule of the product, without runs: the house itself, or its neighbours on the same side if both agree. */
function placeByRule(rows: readonly Row[], house: number): string | null {
  const side = rows.filter((row) => sameSide(row.house, house)).map((row) => row.house);
  if (side.includes(house)) return placeInFile(rows, house);
  const below = Math.max(...side.filter((other) => other < house));
  const above = Math.min(...side.filter((other) => other > house));
  if (!Number.isFinite(below) || !Number.isFinite(above)) return null;
  const place = placeInFile(rows, below);
  return place === placeInFile(rows, above) ? place : null;
}

describe('runs of house numbers', () => {
  const house = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, l]) => 32 * n + l);
  const row = fc.record({ house, place: fc.constantFrom('a', 'a', 'a', 'c', 'd') });

  it('say the same as the rule applied house by house', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 24 }), house, (rows, asked) => {
        const { parts } = streetParts(rows);
        const places = new Set(rows.map((one) => placeInFile(rows, one.house)));
        const place = places.size === 1 ? [...places].join() : placeByRule(rows, asked);
        const answer = streetAnswer({ name: 'Musterstraße', parts }, asked, areaOf);
        if (place === null) expect(answer.kind).to.equal('unknown');
        else if (place.includes('/')) expect(answer.kind).to.equal('ask');
        else expect(told(answer)).to.equal(`found ${place}`);
      }),
      { numRuns: 2000 },
    );
  });
});
