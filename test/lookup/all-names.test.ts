import { expect } from '@open-wc/testing';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { bundledStreets } from '../../src/bundled-streets.ts';
import { createLookup } from '../../src/lookup/create-lookup.ts';
import { districtsThenStreets } from '../../src/lookup/districts-then-streets.ts';
import { createStreetFinder } from '../../src/lookup/find-streets.ts';
import { misspell } from '../fixtures/misspell.ts';
import { pick, seeded } from '../fixtures/random.ts';
import { moreUnrelatedWords } from './more-unrelated-words.ts';
import { unrelatedWords } from './unrelated-words.ts';

// Aliases would find what is judged to be lost.
const districts = bundledDirectory.districts.map(({ id, name, area }) => ({ id, name, area }));
const findDistricts = createLookup(() => districts, bundledDirectory.city.name);
const findStreets = createStreetFinder(bundledStreets, (id) => districts.find((one) => one.id === id)?.area);
const names = [
  ...new Set([...districts.map(({ name }) => name), ...bundledStreets().streets.map(({ name }) => name)]),
];

/** The first name that is suggested, if there is any. */
function firstOf(typed: string): string | undefined {
  const [first] = districtsThenStreets(
    findDistricts(typed, 5).map((match) => ({ ...match, name: match.entry.name })),
    findStreets(typed, 5).map((match) => ({ ...match, name: match.street.name })),
    1,
  );
  return first?.name;
}

describe('the districts and streets of Jena', () => {
  for (const [edits, least] of [
    [1, 99],
    [2, 96],
  ] as const)
    it(`F4 at least ${String(least)} % of misspellings by ${String(edits)} edits put the right name first`, () => {
      const random = seeded(180_400 + edits);
      const tries = Array.from({ length: 1000 }, () => {
        const name = pick(names, random);
        const once = misspell(name, random);
        return { name, typed: edits === 1 ? once : misspell(once, random) };
      });
      const wrong = tries.filter(({ name, typed }) => typed !== name && firstOf(typed) !== name);
      expect(100 - wrong.length / 10, wrong.map(({ typed }) => typed).join()).to.be.at.least(least);
    });

  for (const [list, words] of Object.entries({ unrelatedWords, moreUnrelatedWords }))
    it(`F4 at most 15 % of ${list} get any suggestion`, () => {
      const unrelated = words.filter((word) => {
        const letters = word.toLowerCase();
        const lower = names.map((name) => name.toLowerCase());
        return letters.length > 3 && !lower.some((name) => name.includes(letters) || letters.includes(name));
      });
      const answered = unrelated.filter((word) => firstOf(word) !== undefined);
      expect(unrelated.length).to.be.greaterThan(300);
      expect((100 * answered.length) / unrelated.length, answered.join(' ')).to.be.at.most(15);
    });
});
