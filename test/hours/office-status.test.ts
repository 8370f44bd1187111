import { expect } from '@open-wc/testing';
import type { PublicHolidays } from '../../src/directory/directory.ts';
import { officeStatus, type Opening } from '../../src/hours/office-status.ts';
import { madeUpArea } from './made-up-area.ts';

const timeZone = 'Europe/Berlin';
const area = madeUpArea(
  [
    { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' },
    { dayOfWeek: 'Thursday', opens: '15:30', closes: '17:30' },
    { dayOfWeek: 'Friday', opens: '09:00', closes: '10:00' },
  ],
  [
    { validFrom: '2026-06-01', validThrough: '2026-06-12' },
    { validFrom: '2026-10-03', validThrough: '2026-10-03', opens: '14:00', closes: '16:00' },
  ],
);
const holidays: PublicHolidays = {
  validFrom: '2026-01-01',
  validThrough: '2026-12-31',
  dates: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-10-03', '2026-12-25', '2026-12-31'],
};

function inWords(opening: Opening | null): string {
  if (!opening) return 'none';
  const { date, opens, closes, inDays } = opening;
  return `${date} ${opens}-${closes} in ${inDays}`;
}

describe('officeStatus', () => {
  const answers: [now: string, state: string, opening: string, holiday: string][] = [
    ['2026-02-02T08:59:59.999Z', 'next', '2026-02-02 10:00-12:00 in 0', 'none'],
    ['2026-02-02T09:00:00.000Z', 'open', '2026-02-02 10:00-12:00 in 0', 'none'],
    ['2026-02-02T10:59:59.999Z', 'open', '2026-02-02 10:00-12:00 in 0', 'none'],
    ['2026-02-02T11:00:00.000Z', 'next', '2026-02-05 15:30-17:30 in 3', 'none'],
    ['2026-02-02T22:59:59.999Z', 'next', '2026-02-05 15:30-17:30 in 3', 'none'],
    ['2026-02-02T23:00:00.000Z', 'next', '2026-02-05 15:30-17:30 in 2', 'none'],
    // New Year is a Thursday: the holiday is named until its hours are over.
    ['2026-01-01T10:00:00Z', 'next', '2026-01-02 09:00-10:00 in 1', '2026-01-01 15:30-17:30 in 0'],
    ['2026-01-01T15:00:00Z', 'next', '2026-01-02 09:00-10:00 in 1', '2026-01-01 15:30-17:30 in 0'],
    ['2026-01-01T16:30:00Z', 'next', '2026-01-02 09:00-10:00 in 1', 'none'],
    // Good Friday and Easter Monday: the first opening that falls on a holiday is named.
    ['2026-04-02T20:00:00Z', 'next', '2026-04-09 15:30-17:30 in 7', '2026-04-03 09:00-10:00 in 1'],
    // Easter week begins in summer time: three days, although one of them has 23 hours.
    ['2026-03-27T22:00:00Z', 'next', '2026-03-30 10:00-12:00 in 3', 'none'],
    // Closed for two weeks.
    ['2026-05-29T09:00:00Z', 'next', '2026-06-15 10:00-12:00 in 17', 'none'],
    // Express hours hold on a public holiday.
    ['2026-10-02T09:00:00Z', 'next', '2026-10-03 14:00-16:00 in 1', 'none'],
    ['2026-10-03T12:30:00Z', 'open', '2026-10-03 14:00-16:00 in 0', 'none'],
    // The last opening before the end of what is known, and after it.
    ['2026-12-28T08:00:00Z', 'next', '2026-12-28 10:00-12:00 in 0', 'none'],
    ['2026-12-28T11:00:00Z', 'unknown', 'none', 'none'],
    ['2026-12-31T22:59:59Z', 'unknown', 'none', 'none'],
    ['2027-01-01T09:30:00Z', 'unknown', 'none', 'none'],
    ['2025-12-31T22:59:59Z', 'unknown', 'none', 'none'],
    ['2025-12-01T12:00:00Z', 'unknown', 'none', 'none'],
  ];
  for (const [now, state, opening, holiday] of answers) {
    it(`${now} => ${state}, ${opening}, holiday ${holiday}`, () => {
      const status = officeStatus(area, holidays, timeZone, new Date(now));
      expect([status.state, inWords(status.opening), inWords(status.holiday)]).to.deep.equal([
        state,
        opening,
        holiday,
      ]);
    });
  }

  it('no hours at all => unknown', () => {
    const status = officeStatus(madeUpArea([]), holidays, timeZone, new Date('2026-02-02T09:00:00Z'));
    expect(status).to.deep.equal({ state: 'unknown', opening: null, holiday: null });
  });

  const nights: [now: string, state: string, opening: string, why: string][] = [
    ['2026-03-29T00:59:59Z', 'next', '2026-03-29 02:30-03:30 in 0', 'a minute before the clock goes forward'],
    ['2026-03-29T01:00:00Z', 'open', '2026-03-29 02:30-03:30 in 0', 'the clock has skipped the beginning'],
    ['2026-03-29T01:30:00Z', 'next', '2026-04-05 02:30-03:30 in 7', 'the clock shows the end'],
    ['2026-10-25T00:29:59Z', 'next', '2026-10-25 02:30-03:30 in 0', 'before the beginning'],
    ['2026-10-25T00:30:00Z', 'open', '2026-10-25 02:30-03:30 in 0', 'the beginning, for the first time'],
    ['2026-10-25T01:15:00Z', 'next', '2026-10-25 02:30-03:30 in 0', 'before it comes again'],
    ['2026-10-25T01:30:00Z', 'open', '2026-10-25 02:30-03:30 in 0', 'the beginning, for the second time'],
    ['2026-10-25T02:30:00Z', 'next', '2026-11-01 02:30-03:30 in 7', 'the end'],
  ];
  for (const [now, state, opening, why] of nights) {
    it(`${now}, ${why} => ${state}, ${opening}: the clock on the wall counts`, () => {
      const night = madeUpArea([{ dayOfWeek: 'Sunday', opens: '02:30', closes: '03:30' }]);
      const status = officeStatus(night, holidays, timeZone, new Date(now));
      expect([status.state, inWords(status.opening)]).to.deep.equal([state, opening]);
    });
  }
});
