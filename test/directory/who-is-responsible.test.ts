import { expect } from '@open-wc/testing';
import type { Directory, Officer, Vacancy } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import {
  isCurrent,
  responsibilityState,
  whoIsResponsible,
  type ResponsibilityState,
} from '../../src/directory/who-is-responsible.ts';
import { edited } from './made-up-file.ts';

const anna: Officer = { name: 'Anna Beispiel', telephones: ['+4915228817386'] };
const bert: Officer = { name: 'Bert Muster', telephones: [] };
const bertForAnna: Officer = {
  ...bert,
  standsInFor: 'Anna Beispiel',
  from: '2026-03-01',
  until: '2026-03-31',
};

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
  ResponsibilityState,
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
];

describe('whoIsResponsible', () => {
  for (const [title, officers, date, state, names] of table)
    it(`${title} => ${state}: ${names.join(', ') || 'nobody'}`, () => {
      const found = whoIsResponsible(directoryWith(officers), 'oberberg', date);
      expect(found && responsibilityState(found)).to.equal(state);
      expect(found?.officers.map(({ name }) => name)).to.deep.equal(names);
      expect(found?.area?.id).to.equal('berg');
      expect(found?.district.id).to.equal('oberberg');
    });

  it('a district without an area => none-listed: nobody', () => {
    const found = whoIsResponsible(directoryWith([anna]), 'wiese', '2026-03-01');
    expect(found).to.deep.equal({
      district: { id: 'wiese', name: 'Wiese', postalCodes: ['99999'], area: null },
      area: null,
      officers: [],
    });
    expect(found && responsibilityState(found)).to.equal('none-listed');
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
