import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Area, Directory } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { substituted } from '../../src/directory/substitutions.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import { answerOn, asOfficer, dateOf, days, type MadeUpEntry } from './day-by-day-oracle.ts';
import { edited, madeUpFile } from './made-up-file.ts';

const day = fc.constantFrom(...days);
const person = fc.integer({ min: 0, max: 3 });
const entry: fc.Arbitrary<MadeUpEntry> = fc
  .record({ who: person, whom: fc.option(person, { freq: 2 }), first: day, last: day })
  .filter(({ first, last }) => first <= last);

/** The entries, and for each person one of their own, so that nobody stands in for a stranger. */
const entries = fc
  .tuple(fc.array(entry, { maxLength: 6 }), fc.tuple(day, day, day, day))
  .map(([list, firsts]) => [...firsts.map((first, who) => ({ who, whom: null, first, last: 6 })), ...list]);

const parsedWith = (list: readonly MadeUpEntry[]): Directory | null =>
  parseDirectory(edited(['areas[0].officers', list.map(asOfficer)], ['areas[0].vacancies', [{}]])).directory;

/** The made-up directory, read once: reading it takes longer than a thousand lists of entries. */
const { directory: sound } = parseDirectory(madeUpFile);
if (!sound) throw new TypeError('the made-up directory has problems');

function areaOf(list: readonly MadeUpEntry[]): Area {
  const [area] = sound!.areas;
  return { ...area!, officers: list.map(asOfficer), vacancies: [{}] };
}

function isRefused(list: readonly MadeUpEntry[]): boolean {
  let problems = 0;
  substituted(areaOf(list), '', () => {
    problems++;
    return null;
  });
  return problems > 0;
}

function expectAsTheOracleSays(list: readonly MadeUpEntry[]): void {
  const directory = { ...sound!, areas: [areaOf(list)] };
  for (const each of days) {
    const { there } = answerOn(each, list);
    const found = whoIsResponsible(directory, 'oberberg', dateOf(each));
    expect(
      found?.officers.map(({ name, substitutions }) => [
        name,
        substitutions.map(({ standsInFor }) => standsInFor).sort(),
      ]),
    ).to.have.deep.members(
      [...there].map(([who, whom]) => [
        `Person ${String(who)}`,
        [...whom].sort().map((number) => `Person ${String(number)}`),
      ]),
    );
    expect(found?.kind).to.equal(
      [...there.values()].some(({ size }) => size > 0)
        ? 'covered'
        : (['vacant', 'one-officer'][there.size] ?? 'shared'),
    );
  }
}

describe('substitutes, a day at a time', () => {
  it('W1 W2 any entries of four people => each day as the oracle says, or refused where nobody would be there', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(entries, (list) => {
        const impossible =
          list.some(({ who, whom }) => who === whom) || days.some((each) => answerOn(each, list).circle);
        expect(isRefused(list)).to.equal(impossible);
        seen[impossible ? 'refused' : 'accepted']++;
        if (!impossible) expectAsTheOracleSays(list);
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.accepted, seen.refused), JSON.stringify(seen)).to.be.greaterThan(100);
  });

  it('W1 W2 any entries of four people => the whole file is refused where these are', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const directory = parsedWith(list);
        expect(directory === null).to.equal(isRefused(list));
        if (directory) expect(directory.areas[0]?.officers).to.deep.equal(areaOf(list).officers);
      }),
    );
  });
});
