import { expect } from '@open-wc/testing';
import type { Directory, Officer, Vacancy } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { whoIsResponsible, type Responsibility } from '../../src/directory/who-is-responsible.ts';
import { isCurrent } from '../../src/directory/is-current.ts';
import { edited } from './made-up-file.ts';

const anna: Officer = { name: 'Anna Beispiel', telephones: ['+4915228817386'] };
const bert: Officer = { name: 'Bert Muster', telephones: [] };
const bertForAnna: Officer = {
  ...bert,
  standsInFor: 'Anna Beispiel',
  from: '2026-03-01',
  until: '2026-03-31',
};

const anotherAnna: Officer = { ...anna, telephones: ['+4915228895456'] };
const annaForBert = (from: string): Officer => ({ ...anna, standsInFor: 'Bert Muster', from });

function directoryWith(officers: readonly Officer[], vacancies: readonly Vacancy[] = [{}]): Directory {
  const { directory } = parseDirectory(
    edited(['areas[0].officers', officers], ['areas[0].vacancies', vacancies]),
  );
  if (!directory) throw new TypeError('the made-up directory has problems');
  return directory;
}

const table: readonly [
  title: string,
  officers: Officer[],
  date: string,
  kind: Responsibility['kind'],
  names: string[],
][] = [
  ['one officer', [anna], '2026-03-01', 'one-officer', ['Anna Beispiel']],
  ['two officers', [anna, bert], '2026-03-01', 'shared', ['Anna Beispiel', 'Bert Muster']],
  ['nobody', [], '2026-03-01', 'vacant', []],
  ['an officer not yet in office', [{ ...anna, from: '2026-03-02' }], '2026-03-01', 'vacant', []],
  [
    'the first day of an officer',
    [{ ...anna, from: '2026-03-02' }],
    '2026-03-02',
    'one-officer',
    ['Anna Beispiel'],
  ],
  [
    'the last day of an officer',
    [{ ...anna, until: '2026-03-02' }],
    '2026-03-02',
    'one-officer',
    ['Anna Beispiel'],
  ],
  ['an officer who has left', [{ ...anna, until: '2026-03-02' }], '2026-03-03', 'vacant', []],
  [
    'a hand-over, the day before',
    [
      { ...anna, until: '2026-03-02' },
      { ...bert, from: '2026-03-03' },
    ],
    '2026-03-02',
    'one-officer',
    ['Anna Beispiel'],
  ],
  [
    'a hand-over, the day after',
    [
      { ...anna, until: '2026-03-02' },
      { ...bert, from: '2026-03-03' },
    ],
    '2026-03-03',
    'one-officer',
    ['Bert Muster'],
  ],
  ['before a substitution', [anna, bertForAnna], '2026-02-28', 'one-officer', ['Anna Beispiel']],
  ['its first day', [anna, bertForAnna], '2026-03-01', 'covered', ['Bert Muster']],
  ['its last day', [anna, bertForAnna], '2026-03-31', 'covered', ['Bert Muster']],
  ['after it', [anna, bertForAnna], '2026-04-01', 'one-officer', ['Anna Beispiel']],
  [
    'a substitution beside a colleague',
    [anna, { ...bert, name: 'Cora Probe' }, bertForAnna],
    '2026-03-15',
    'covered',
    ['Cora Probe', 'Bert Muster'],
  ],
  ['a colleague as substitute', [anna, bert, bertForAnna], '2026-03-15', 'covered', ['Bert Muster']],
  ['a colleague before', [anna, bert, bertForAnna], '2026-02-15', 'shared', ['Anna Beispiel', 'Bert Muster']],
  ['two people of one name', [anna, anotherAnna], '2026-03-15', 'shared', ['Anna Beispiel', 'Anna Beispiel']],
  ['one of two of one name stands in for the other', [anna, { ...anotherAnna, standsInFor: 'Anna Beispiel' }], '2026-03-15', 'covered', ['Anna Beispiel']],
  ['one person entered twice', [anna, anna], '2026-03-15', 'one-officer', ['Anna Beispiel']],
  ['two substitutes for one', [anna, bertForAnna, { ...bertForAnna, name: 'Cora Probe' }], '2026-03-15', 'covered', ['Bert Muster', 'Cora Probe']],
  ['a substitute whose place a third one takes', [anna, bert, bertForAnna, { name: 'Cora Probe', telephones: [], standsInFor: 'Bert Muster' }], '2026-03-15', 'covered', ['Cora Probe']],
  ['a substitution that goes on after the officer has left', [{ ...anna, until: '2026-03-10' }, bertForAnna], '2026-03-15', 'covered', ['Bert Muster']],
  ['each other in different weeks, the first', [anna, bert, bertForAnna, annaForBert('2026-04-01')], '2026-03-31', 'covered', ['Bert Muster']],
  ['each other in different weeks, the second', [anna, bert, bertForAnna, annaForBert('2026-04-01')], '2026-04-01', 'covered', ['Anna Beispiel']],
]; // prettier-ignore

describe('whoIsResponsible', () => {
  for (const [title, officers, date, state, names] of table)
    it(`W1 ${title} => ${state}: ${names.join(', ') || 'nobody'}`, () => {
      const found = whoIsResponsible(directoryWith(officers), 'oberberg', date);
      expect(found?.kind).to.equal(state);
      expect(found?.officers.map(({ name }) => name)).to.deep.equal(names);
      expect(found?.area?.id).to.equal('berg');
      expect(found?.district.id).to.equal('oberberg');
    });

  it('W1 a colleague who also stands in => once, with both numbers, whose place and until when', () => {
    const officers = [
      anna,
      { ...bert, telephones: ['+4915228895456'] },
      { ...bertForAnna, telephones: ['+4915228895456', '+4915228895457'] },
    ];
    const [found, ...others] =
      whoIsResponsible(directoryWith(officers), 'oberberg', '2026-03-15')?.officers ?? [];
    expect(others).to.deep.equal([]);
    expect(found?.telephones).to.deep.equal(['+4915228895456', '+4915228895457']);
    expect(found?.substitutions).to.deep.equal([{ standsInFor: 'Anna Beispiel', until: '2026-03-31' }]);
    expect(found).to.include({ standsInFor: 'Anna Beispiel', until: '2026-03-31' });
  });

  it('W1 somebody who stands in for two => once, with both', () => {
    const found = whoIsResponsible(
      directoryWith([
        { ...anna, id: 'anna' },
        { name: 'Cora Probe', telephones: [] },
        { ...bertForAnna, standsInFor: 'anna' },
        { ...bert, standsInFor: 'Cora Probe' },
      ]),
      'oberberg',
      '2026-03-15',
    );
    expect(found?.officers.map(({ name, substitutions }) => [name, substitutions])).to.deep.equal([
      ['Bert Muster', [{ standsInFor: 'Anna Beispiel', until: '2026-03-31' }, { standsInFor: 'Cora Probe' }]],
    ]);
  });

  it('W1 one person of several entries => the job title of their own, else of any, and the latest change', () => {
    const by = { de: 'Wache Probstadt', en: 'Probstadt station' };
    const substitute = { de: 'Vertretung', en: 'Substitute' };
    const lead = { de: 'Leitung', en: 'Head' };
    const changedOn = (on: string) => ({ changed: { on, by } });
    const bertWith = (own: Partial<Officer>): unknown =>
      whoIsResponsible(
        directoryWith([
          anna,
          { ...bert, ...changedOn('2026-02-01'), ...own },
          { ...bertForAnna, ...changedOn('2026-02-20'), jobTitle: substitute },
        ]),
        'oberberg',
        '2026-03-15',
      )?.officers.map(({ jobTitle, changed }) => [jobTitle, changed?.on]);
    expect(bertWith({})).to.deep.equal([[substitute, '2026-02-20']]);
    expect(bertWith({ jobTitle: lead, ...changedOn('2026-02-25') })).to.deep.equal([[lead, '2026-02-25']]);
  });

  it('a district without an area => none-listed: nobody', () => {
    const found = whoIsResponsible(directoryWith([anna]), 'wiese', '2026-03-01');
    expect(found).to.deep.equal({
      kind: 'none-listed',
      district: { id: 'wiese', name: 'Wiese', postalCodes: ['99999'], area: null },
      area: null,
      officers: [],
    });
    expect(found?.kind).to.equal('none-listed');
  });

  for (const id of ['nirgends', '', 'Oberberg', '__proto__', 'constructor'])
    it(`the unknown district "${id}" => null`, () => {
      expect(whoIsResponsible(directoryWith([anna]), id, '2026-03-01')).to.equal(null);
    });
});

describe('isCurrent', () => {
  for (const [from, until, date, current] of [
    [undefined, undefined, '2026-03-01', true],
    ['2026-03-01', undefined, '2026-03-01', true],
    ['2026-03-01', undefined, '2026-02-28', false],
    [undefined, '2026-03-01', '2026-03-01', true],
    [undefined, '2026-03-01', '2026-03-02', false],
    ['2026-03-01', '2026-03-01', '2026-03-01', true],
  ] as const)
    it(`${from ?? '…'} to ${until ?? '…'} on ${date} => ${String(current)}`, () => {
      expect(isCurrent({ ...(from && { from }), ...(until && { until }) }, date)).to.equal(current);
    });
});
