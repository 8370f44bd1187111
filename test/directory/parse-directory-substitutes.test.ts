import { expect } from '@open-wc/testing';
import { foundProblems } from './found-problems.ts';
import { edited } from './made-up-file.ts';

const place = 'areas[0].officers';
const anna = { name: 'Anna Beispiel', telephones: ['+4915228817386'] };
const bert = { name: 'Bert Muster', telephones: [] };
const cora = { name: 'Cora Probe', telephones: [] };
const otherNumber = { telephones: ['+4915228895456'] };
const forAnna = (from: string, until: string): object => ({ ...bert, standsInFor: anna.name, from, until });
const forBert = (from: string, until: string): object => ({ ...anna, standsInFor: bert.name, from, until });

const table: readonly [title: string, officers: readonly object[], problems: readonly string[]][] = [
  ['an officer for themselves', [anna, { ...anna, standsInFor: anna.name }], [`circular ${place}[1].standsInFor`]],
  ['two colleagues for each other in weeks that overlap by a day', [anna, bert, forAnna('2026-03-01', '2026-03-14'), forBert('2026-03-14', '2026-03-20')], [`circular ${place}[2].standsInFor`]],
  ['two colleagues for each other in weeks apart', [anna, bert, forAnna('2026-03-01', '2026-03-13'), forBert('2026-03-14', '2026-03-20')], []],
  ['three colleagues in a circle', [anna, bert, cora, forAnna('2026-03-01', '2026-03-14'), { ...cora, standsInFor: bert.name }, { ...anna, standsInFor: cora.name }], [`circular ${place}[3].standsInFor`]],
  ['a substitute whose place a third one takes', [anna, bert, forAnna('2026-03-01', '2026-03-14'), { ...cora, standsInFor: bert.name }], []],
  ['one of two of one name', [anna, { ...anna, ...otherNumber }, forAnna('2026-03-01', '2026-03-14')], [`ambiguous ${place}[2].standsInFor`]],
  ['one of two of one name, by id', [{ ...anna, id: 'a' }, { ...anna, id: 'b' }, { ...bert, standsInFor: 'b' }], []],
  ['an id that nobody has', [{ ...anna, id: 'a' }, { ...bert, standsInFor: 'b' }], [`unknown-officer ${place}[1].standsInFor`]],
  ['somebody whose number changed', [{ ...anna, until: '2026-03-05' }, { ...anna, ...otherNumber, from: '2026-03-06' }, forAnna('2026-03-01', '2026-03-14')], []],
  ['201 officers', Array.from({ length: 201 }, () => anna), [`list ${place}`]],
]; // prettier-ignore

describe('parseDirectory: substitutes', () => {
  for (const [title, officers, problems] of table)
    it(`W2 ${title} => ${problems.join(', ') || 'fine'}`, () => {
      expect(foundProblems(edited([place, officers]))).to.deep.equal(problems);
    });
});
