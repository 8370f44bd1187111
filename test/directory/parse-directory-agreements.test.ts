import { expect } from '@open-wc/testing';
import { foundProblems } from './found-problems.ts';
import { edited, type Edit } from './made-up-file.ts';

const [hours, special, officers] = ['openingHours', 'specialOpeningHours', 'officers'].map(
  (field) => `areas[0].${field}`,
) as [string, string, string];
const aDay = { validFrom: '2026-02-03', validThrough: '2026-02-03' };
const closure = { validFrom: '2025-12-22', validThrough: '2026-01-02' };
const on21st = { validFrom: '2025-12-21', validThrough: '2025-12-21' };
const on22nd = { validFrom: '2025-12-22', validThrough: '2025-12-22' };
const on3rd = { validFrom: '2026-01-03', validThrough: '2026-01-03' };
const morning = { opens: '09:00', closes: '11:00' };

const table: readonly [title: string, edits: readonly Edit[], problems: readonly string[]][] = [
  ['nothing changed', [], []],
  [
    'a list confirmed before it was published',
    [['source.confirmed.on', '2025-07-30']],
    ['order source.confirmed.on'],
  ],
  [
    'advice to be compared on the day it was',
    [['advice.caution.checkBy', '2025-08-01']],
    ['order advice.caution.checkBy'],
  ],
  ['an hour that ends as it begins', [[`${hours}[2].closes`, '10:00']], [`order ${hours}[2].closes`]],
  ['an hour that ends before it begins', [[`${hours}[2].closes`, '09:59']], [`order ${hours}[2].closes`]],
  ['an hour within another of the same day', [[`${hours}[1].opens`, '11:00']], [`overlap ${hours}[1]`]],
  ['an hour around another of the same day', [[`${hours}[1].opens`, '09:00']], [`overlap ${hours}[1]`]],
  [
    'two hours that touch, the later one first',
    [
      [`${hours}[0].opens`, '13:30'],
      [`${hours}[0].closes`, '14:00'],
    ],
    [],
  ],
  [
    'the same hour on another day',
    [
      [`${hours}[1].dayOfWeek`, 'Tuesday'],
      [`${hours}[1].opens`, '10:00'],
    ],
    [],
  ],
  [
    'three hours, each overlapping the others',
    [
      [`${hours}[1].opens`, '11:00'],
      [`${hours}[2].dayOfWeek`, 'Monday'],
    ],
    [`overlap ${hours}[1]`, `overlap ${hours}[2]`, `overlap ${hours}[2]`],
  ],
  [
    'a closure that ends before it begins',
    [[`${special}[0].validThrough`, '2025-12-21']],
    [`order ${special}[0].validThrough`],
  ],
  [
    'a special hour that ends before it begins',
    [[`${special}[1].closes`, '07:00']],
    [`order ${special}[1].closes`],
  ],
  [
    'a special hour without an end',
    [[`${special}[0]`, { ...aDay, opens: '08:00' }]],
    [`missing ${special}[0].closes`],
  ],
  [
    'a special hour without a beginning',
    [[`${special}[0]`, { ...aDay, closes: '08:00' }]],
    [`missing ${special}[0].opens`],
  ],
  // The closure lasts from 22 December to 2 January.
  [
    'a special hour on the first day of a closure',
    [[`${special}[1]`, { ...on22nd, ...morning }]],
    [`overlap ${special}[1]`],
  ],
  [
    'a special hour on the last day of a closure that comes later in the list',
    [
      [`${special}[2]`, closure],
      [`${special}[0]`, { validFrom: '2026-01-02', validThrough: '2026-01-05', ...morning }],
    ],
    [`overlap ${special}[2]`],
  ],
  ['a special hour on the day after a closure', [[`${special}[1]`, { ...on3rd, ...morning }]], []],
  ['a special hour on the eve of a closure', [[`${special}[1]`, { ...on21st, ...morning }]], []],
  ['a closure within another', [[`${special}[1]`, on22nd]], [`overlap ${special}[1]`]],
  [
    'two special hours of one day that share a minute',
    [[`${special}[2]`, { ...aDay, opens: '08:59', closes: '10:00' }]],
    [`overlap ${special}[2]`],
  ],
  ['two special hours of one day that touch', [[`${special}[2]`, { ...aDay, ...morning }]], []],
  [
    'an officer whose time ends before it begins',
    [[`${officers}[1].until`, '2026-02-28']],
    [`order ${officers}[1].until`],
  ],
  ['an officer for a single day', [[`${officers}[1].until`, '2026-03-01']], []],
  [
    'a vacancy that ends before it begins',
    [['areas[0].vacancies[0].until', '2026-06-30']],
    ['order areas[0].vacancies[0].until'],
  ],
  ['a source checked before it was published', [['source.checked', '2025-07-30']], ['order source.checked']],
  [
    'holidays known until before they are known',
    [['publicHolidays', { ...aDay, validFrom: '2026-02-04', dates: [] }]],
    ['order publicHolidays.validThrough'],
  ],
  [
    'a holiday before the first known day',
    [['publicHolidays.validFrom', '2025-01-02']],
    ['range publicHolidays.dates[0]'],
  ],
  [
    'a holiday after the last known day',
    [['publicHolidays.validThrough', '2025-12-31']],
    ['range publicHolidays.dates[2]'],
  ],
  ['a holiday twice', [['publicHolidays.dates[1]', '2025-01-01']], ['duplicate publicHolidays.dates[1]']],
  ['nobody, and no vacancy', [['areas[1].vacancies', undefined]], ['nobody areas[1].officers']],
  ['nobody, and an empty list of vacancies', [['areas[1].vacancies', []]], ['nobody areas[1].officers']],
  [
    'a substitute for a stranger',
    [[`${officers}[1].standsInFor`, 'Carl Fremd']],
    [`unknown-officer ${officers}[1].standsInFor`],
  ],
  [
    'a substitute for themselves',
    [[`${officers}[1].standsInFor`, 'Bert Muster']],
    [`unknown-officer ${officers}[1].standsInFor`],
  ],
  [
    'two substitutes for each other',
    [[`${officers}[0].standsInFor`, 'Bert Muster']],
    [`unknown-officer ${officers}[0].standsInFor`, `unknown-officer ${officers}[1].standsInFor`],
  ],
  ['a substitute for a name with odd spaces', [[`${officers}[1].standsInFor`, ' Anna  Beispiel ']], []],
  ['a district of an unknown area', [['districts[0].area', 'brg']], ['unknown-area districts[0].area']],
  [
    'a district of an area called like a method',
    [['districts[0].area', 'constructor']],
    ['unknown-area districts[0].area'],
  ],
  ['an area without a district', [['districts[2].area', null]], ['unused-area areas[1]']],
  ['two areas of one id', [['areas[1].id', 'berg']], ['duplicate areas[1].id']],
  ['two districts of one id', [['districts[1].id', 'oberberg']], ['duplicate districts[1].id']],
  [
    'two districts of one name in other letters',
    [['districts[1].name', 'OBERBERG']],
    ['duplicate districts[1].name'],
  ],
  [
    'two districts of one name after cleaning',
    [['districts[1].name', ' Ober\u200Bberg']],
    ['duplicate districts[1].name'],
  ],
  [
    'an alias twice in a district',
    [['districts[0].aliases[1]', 'gipfel']],
    ['duplicate districts[0].aliases[1]'],
  ],
  [
    'a postcode twice in a district',
    [['districts[1].postalCodes[1]', '99998']],
    ['duplicate districts[1].postalCodes[1]'],
  ],
  [
    'a number twice with an officer',
    [[`${officers}[1].telephones`, ['+491520000002', '+491520000002']]],
    [`duplicate ${officers}[1].telephones[1]`],
  ],
  [
    'a language twice',
    [
      ['languages[1]', 'de'],
      ['languages[2]', 'en'],
    ],
    ['duplicate languages[1]'],
  ],
  [
    'an agreement is only asked for where the parts are sound',
    [
      [`${hours}[1].opens`, '11:00'],
      [`${hours}[2].opens`, 'x'],
      ['source.checked', '2025-07-30'],
    ],
    ['order source.checked', `expected ${hours}[2].opens`],
  ],
];

describe('parseDirectory: fields that must agree', () => {
  for (const [title, edits, problems] of table)
    it(`${title} => ${problems.join(', ') || 'fine'}`, () => {
      expect(foundProblems(edited(...edits))).to.deep.equal(problems);
    });
});
