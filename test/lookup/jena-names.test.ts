import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { createLookup } from '../../src/lookup/create-lookup.ts';
import { oneEditMisspellings } from './one-edit-misspellings.ts';
import { unrelatedWords } from './unrelated-words.ts';

const { districts } = bundledDirectory;
const find = createLookup(() => districts);

const bearers = new Map<string, Set<string>>();
for (const { id, name, aliases = [] } of districts) {
  for (const text of [name, ...aliases]) bearers.set(text, (bearers.get(text) ?? new Set()).add(id));
}

function firstIds(typed: string, count: number): string[] {
  return find(typed, count).map(({ entry }) => entry.id);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}, ${((100 * part) / whole).toFixed(2)} %`;
}

const findings: [string, string][] = [
  ['zwaetzen', 'zwaetzen'],
  ['ZWATZEN', 'zwaetzen'],
  ['Zwätzn', 'zwaetzen'],
  ['Zwetzen', 'zwaetzen'],
  ['lobeda west', 'neulobeda'],
  ['lobedawest', 'neulobeda'],
  ['west lobeda', 'neulobeda'],
  ['Lobeda', 'lobeda-altstadt neulobeda'],
  ['lobeda alt', 'lobeda-altstadt'],
  ['Winzerla', 'winzerla'],
  ['jena winz', 'winzerla'],
  ['winserla', 'winzerla'],
  ['wintserla', 'winzerla'],
  ['Jena Ost', 'wenigenjena'],
  ['Jena/Süd', 'jena-sued'],
  ['jena sued', 'jena-sued'],
  ['süd', 'jena-sued'],
  ['zentrum', 'jena-zentrum'],
  ['nord', 'jena-nord'],
  ['goschwitz', 'goeschwitz'],
  ['Göschwits', 'goeschwitz'],
  ['jenapriesnitz', 'jenapriessnitz'],
  ['JENAPRIESSNITZ', 'jenapriessnitz'],
  ['priess', 'jenapriessnitz'],
  ['Kunitz/Laasan', 'kunitz laasan'],
  ['Lasan', 'laasan'],
  ['fuchslöch', 'wenigenjena'],
  ['Fuksloecher', 'wenigenjena'],
  ['Zigenhain', 'ziegenhain'],
  ['Lobstet', 'loebstedt'],
  ['Firzehnheiligen', 'vierzehnheiligen'],
  ['vierzehn heiligen', 'vierzehnheiligen'],
  ['winzerla\u200b ', 'winzerla'],
  ['07747', 'drackendorf lobeda-altstadt neulobeda'],
];

describe('the names of Jena', () => {
  for (const [typed, expected] of findings) {
    it(`F2 ${JSON.stringify(typed)} => ${expected}`, () => {
      expect(firstIds(typed, expected.split(' ').length).join(' ')).to.equal(expected);
    });
  }

  it('F3 puts the districts of every name and alias first, and says which alias', () => {
    for (const [text, owners] of bearers) {
      const found = find(text).slice(0, owners.size);
      expect(new Set(found.map(({ entry }) => entry.id)), text).to.deep.equal(owners);
      for (const { via, isExact } of found) {
        expect([isExact, via], text).to.deep.equal([true, text]);
      }
    }
  });

  it('F3 finds every name and alias by each of its beginnings', () => {
    for (const [text, owners] of bearers) {
      for (let end = 1; end <= text.length; end++) {
        const found = new Set(find(text.slice(0, end)).map(({ entry }) => entry.id));
        expect(
          [...owners].every((id) => found.has(id)),
          text.slice(0, end),
        ).to.equal(true);
      }
    }
  });

  it('F4 puts the right district first for at least 98 % of one-edit misspellings', () => {
    const tries = [...bearers].flatMap(([text, owners]) =>
      oneEditMisspellings(text).map((typed) => ({ typed, owners })),
    );
    const right = tries.filter(({ typed, owners }) => owners.has(firstIds(typed, 1)[0] ?? '')).length;
    expect(right / tries.length, share(right, tries.length)).to.be.at.least(0.98);
  });

  it('F4 suggests nothing for at least 97 % of ordinary German words', () => {
    const answered = unrelatedWords.filter((word) => find(word).length > 0);
    expect(unrelatedWords.length).to.be.greaterThan(400);
    expect(answered.length / unrelatedWords.length, answered.join(' ')).to.be.at.most(0.03);
  });

  it('F4 suggests nothing for at least 97 % of made-up words', () => {
    const frequent = fc.constantFrom(...'eeeeeeennnniiiiisssrrraaatttdddhhuullccggmmobwfkzvpäöü');
    const words = fc.sample(fc.string({ unit: frequent, minLength: 4, maxLength: 12 }), {
      seed: 310725,
      numRuns: 2000,
    });
    const answered = words.filter((word) => find(word).length > 0);
    expect(answered.length / words.length, answered.join(' ')).to.be.at.most(0.03);
  });
});
