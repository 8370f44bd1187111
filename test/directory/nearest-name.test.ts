import { expect } from '@open-wc/testing';
import { nearestName } from '../../src/directory/nearest-name.ts';

const area = 'id name office telephone openingHours specialOpeningHours appointment officers vacancies'.split(
  ' ',
);
const officer = 'name jobTitle telephones from until standsInFor'.split(' ');
const hours = 'dayOfWeek opens closes'.split(' ');
const city = 'id name'.split(' ');

const table: readonly [written: string, names: readonly string[], meant: string][] = [
  ['offcie', area, 'office'],
  ['Office', area, 'office'],
  ['offices', area, 'officers'],
  ['officer', area, 'officers'],
  ['telefon', area, 'telephone'],
  ['telephones', area, 'telephone'],
  ['opening_hours', area, 'openingHours'],
  ['OpeningHours', area, 'openingHours'],
  ['specialHours', area, 'specialOpeningHours'],
  ['vacancy', area, 'vacancies'],
  ['appointmnets', area, 'appointment'],
  ['telephone', officer, 'telephones'],
  ['form', officer, 'from'],
  ['untli', officer, 'until'],
  ['untill', officer, 'until'],
  ['standInFor', officer, 'standsInFor'],
  ['jobtitel', officer, 'jobTitle'],
  ['naem', city, 'name'],
  ['open', hours, 'opens'],
  ['closed', hours, 'closes'],
  ['weekday', hours, ''],
  ['comment', city, ''],
  ['note', city, ''],
  ['x', area, ''],
  ['', area, ''],
  ['__proto__', area, ''],
  ['toString', hours, ''],
];

describe('nearestName', () => {
  for (const [written, names, meant] of table)
    it(`${written} among ${names.join(', ')} => ${meant || 'none'}`, () => {
      expect(nearestName(written, names)).to.equal(meant);
    });
});
