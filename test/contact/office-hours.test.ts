import { expect } from '@open-wc/testing';
import type { PublicHolidays } from '../../src/directory/directory.ts';
import { officeHours } from '../../src/contact/office-hours.ts';
import { madeUpArea } from '../hours/made-up-area.ts';

const monday = { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' } as const;
const holidays: PublicHolidays = {
  validFrom: '2026-01-01',
  validThrough: '2026-12-31',
  dates: ['2026-04-06', '2026-04-07', '2026-05-25', '2026-12-28'],
};

describe('officeHours', () => {
  const lists: [today: string, specials: Parameters<typeof madeUpArea>[1], hours: string[]][] = [
    ['2026-04-01', undefined, ['0 2026-04-13 10:00-12:00 38 times not on 2026-05-25, 2026-12-28']],
    ['2026-05-25', undefined, ['0 2026-06-01 10:00-12:00 31 times not on 2026-12-28']],
    ['2026-06-01', undefined, ['0 2026-06-01 10:00-12:00 31 times not on 2026-12-28']],
    [
      '2025-12-29',
      undefined,
      ['0 2026-01-05 10:00-12:00 52 times not on 2026-04-06, 2026-05-25, 2026-12-28'],
    ],
    ['2026-12-22', undefined, []],
    ['2027-01-01', undefined, []],
    [
      '2026-11-30',
      [{ validFrom: '2026-12-07', validThrough: '2026-12-20' }],
      ['0 2026-11-30 10:00-12:00 5 times not on 2026-12-07, 2026-12-14, 2026-12-28'],
    ],
    [
      '2026-12-14',
      [{ validFrom: '2026-12-28', validThrough: '2027-01-01', opens: '08:00', closes: '09:00' }],
      [
        '0 2026-12-14 10:00-12:00 3 times not on 2026-12-28',
        '2026-12-28-0 2026-12-28 08:00-09:00',
        '2026-12-29-0 2026-12-29 08:00-09:00',
        '2026-12-30-0 2026-12-30 08:00-09:00',
        '2026-12-31-0 2026-12-31 08:00-09:00',
      ],
    ],
  ];
  for (const [today, specials, hours] of lists) {
    it(`${today}, ${JSON.stringify(specials ?? [])} => ${hours.join('; ') || 'none'}`, () => {
      const found = officeHours(madeUpArea([monday], specials), holidays, today).map(
        ({ id, date, opens, closes, count, exceptions }) =>
          `${id} ${date} ${opens}-${closes}${count > 1 ? ` ${count} times` : ''}${exceptions.length > 0 ? ` not on ${exceptions.join(', ')}` : ''}`,
      );
      expect(found).to.deep.equal(hours);
    });
  }

  it('a weekly hour that moves to another day => keeps its id', () => {
    const area = madeUpArea([monday, { dayOfWeek: 'Friday', opens: '10:00', closes: '12:00' }]);
    const moved = madeUpArea([monday, { dayOfWeek: 'Tuesday', opens: '15:00', closes: '17:00' }]);
    const ids = [area, moved].map((each) => officeHours(each, holidays, '2026-06-01').map(({ id }) => id));
    expect(ids).to.deep.equal([
      ['0', '1'],
      ['0', '1'],
    ]);
  });
});
