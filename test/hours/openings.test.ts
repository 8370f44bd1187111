import { expect } from '@open-wc/testing';
import { openingsOn } from '../../src/hours/openings.ts';
import { madeUpArea } from './made-up-area.ts';

describe('openingsOn', () => {
  const area = madeUpArea(
    [
      { dayOfWeek: 'Monday', opens: '15:00', closes: '17:00' },
      { dayOfWeek: 'Monday', opens: '09:30', closes: '12:00' },
      { dayOfWeek: 'Thursday', opens: '10:00', closes: '12:00' },
    ],
    [
      { validFrom: '2026-08-03', validThrough: '2026-08-14' },
      { validFrom: '2026-08-06', validThrough: '2026-08-06', opens: '08:00', closes: '09:00' },
      { validFrom: '2026-09-07', validThrough: '2026-09-08', opens: '18:00', closes: '20:00' },
      { validFrom: '2026-09-08', validThrough: '2026-09-08', opens: '08:00', closes: '09:00' },
    ],
  );
  const days: [date: string, why: string, openings: string][] = [
    ['2026-07-27', 'Monday, two a week', '09:30-12:00, 15:00-17:00'],
    ['2026-07-28', 'Tuesday, none', ''],
    ['2026-07-30', 'Thursday', '10:00-12:00'],
    ['2026-08-03', 'first day of a closure', ''],
    ['2026-08-06', 'special hours within a closure', '08:00-09:00 express'],
    ['2026-08-13', 'last Thursday of a closure', ''],
    ['2026-08-17', 'after the closure', '09:30-12:00, 15:00-17:00'],
    ['2026-09-07', 'other hours instead of the weekly ones', '18:00-20:00 express'],
    ['2026-09-08', 'two extra openings', '08:00-09:00 express, 18:00-20:00 express'],
  ];
  for (const [date, why, openings] of days) {
    it(`${date} (${why}) => ${openings || 'none'}`, () => {
      const found = openingsOn(area, date).map(
        ({ opens, closes, express }) => `${opens}-${closes}${express ? ' express' : ''}`,
      );
      expect(found.join(', ')).to.equal(openings);
    });
  }

  it('no special hours known => the weekly ones', () => {
    const { openingHours } = area;
    expect(openingsOn(madeUpArea([...openingHours]), '2026-08-13')).to.deep.equal([
      { opens: '10:00', closes: '12:00', express: false },
    ]);
  });
});
