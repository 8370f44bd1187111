import { expect } from '@open-wc/testing';
import type { PublicHolidays } from '../../src/directory/directory.ts';
import { officeStatus, type Opening } from '../../src/hours/office-status.ts';
import { zonedDateTime } from '../../src/hours/zoned-date-time.ts';
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
  const [opens, closes] = [opening.opens, opening.closes].map((at) => zonedDateTime(at, timeZone).time);
  return `${opening.date} ${opens}-${closes} in ${opening.inDays}`;
}

function atWall(instant: Date | null): string {
  if (!instant) return 'ever';
  const { date, time } = zonedDateTime(instant, timeZone);
  return `${date} ${time}`;
}

describe('officeStatus', () => {
  const answers: [now: string, state: string, opening: string, holiday: string, validUntil: string][] = [
    ['2026-02-02T08:59:59.999Z', 'next', '2026-02-02 10:00-12:00 in 0', 'none', '2026-02-02 10:00'],
    ['2026-02-02T09:00:00.000Z', 'open', '2026-02-02 10:00-12:00 in 0', 'none', '2026-02-02 12:00'],
    ['2026-02-02T10:59:59.999Z', 'open', '2026-02-02 10:00-12:00 in 0', 'none', '2026-02-02 12:00'],
    ['2026-02-02T11:00:00.000Z', 'next', '2026-02-05 15:30-17:30 in 3', 'none', '2026-02-03 00:00'],
    ['2026-02-02T22:59:59.999Z', 'next', '2026-02-05 15:30-17:30 in 3', 'none', '2026-02-03 00:00'],
    ['2026-02-02T23:00:00.000Z', 'next', '2026-02-05 15:30-17:30 in 2', 'none', '2026-02-04 00:00'],
    // New Year is a Thursday: the holiday is named until its hours are over.
    [
      '2026-01-01T10:00:00Z',
      'next',
      '2026-01-02 09:00-10:00 in 1',
      '2026-01-01 15:30-17:30 in 0',
      '2026-01-01 17:30',
    ],
    [
      '2026-01-01T15:00:00Z',
      'next',
      '2026-01-02 09:00-10:00 in 1',
      '2026-01-01 15:30-17:30 in 0',
      '2026-01-01 17:30',
    ],
    ['2026-01-01T16:30:00Z', 'next', '2026-01-02 09:00-10:00 in 1', 'none', '2026-01-02 00:00'],
    // Good Friday and Easter Monday: the first opening that falls on a holiday is named.
    [
      '2026-04-02T20:00:00Z',
      'next',
      '2026-04-09 15:30-17:30 in 7',
      '2026-04-03 09:00-10:00 in 1',
      '2026-04-03 00:00',
    ],
    // Easter week begins in summer time: three days, although one of them has 23 hours.
    ['2026-03-27T22:00:00Z', 'next', '2026-03-30 10:00-12:00 in 3', 'none', '2026-03-28 00:00'],
    // Closed for two weeks.
    ['2026-05-29T09:00:00Z', 'next', '2026-06-15 10:00-12:00 in 17', 'none', '2026-05-30 00:00'],
    // Express hours hold on a public holiday.
    ['2026-10-02T09:00:00Z', 'next', '2026-10-03 14:00-16:00 in 1', 'none', '2026-10-03 00:00'],
    ['2026-10-03T12:30:00Z', 'open', '2026-10-03 14:00-16:00 in 0', 'none', '2026-10-03 16:00'],
    // The last opening before the end of what is known, and after it.
    ['2026-12-28T08:00:00Z', 'next', '2026-12-28 10:00-12:00 in 0', 'none', '2026-12-28 10:00'],
    ['2026-12-28T11:00:00Z', 'unknown', 'none', 'none', 'ever'],
    ['2026-12-31T22:59:59Z', 'unknown', 'none', 'none', 'ever'],
    ['2027-01-01T09:30:00Z', 'unknown', 'none', 'none', 'ever'],
    ['2025-12-31T22:59:59Z', 'unknown', 'none', 'none', '2026-01-01 00:00'],
    ['2025-12-01T12:00:00Z', 'unknown', 'none', 'none', '2025-12-02 00:00'],
  ];
  for (const [now, state, opening, holiday, validUntil] of answers) {
    it(`${now} => ${state}, ${opening}, holiday ${holiday}, valid until ${validUntil}`, () => {
      const status = officeStatus(area, holidays, timeZone, new Date(now));
      expect([
        status.state,
        inWords(status.opening),
        inWords(status.holiday),
        atWall(status.validUntil),
      ]).to.deep.equal([state, opening, holiday, validUntil]);
    });
  }

  it('no hours at all => unknown, for ever', () => {
    const status = officeStatus(madeUpArea([]), holidays, timeZone, new Date('2026-02-02T09:00:00Z'));
    expect(status).to.deep.equal({ state: 'unknown', opening: null, holiday: null, validUntil: null });
  });

  it('hours that the clock skips in spring => the next ones, never an opening without length', () => {
    const night = madeUpArea([{ dayOfWeek: 'Sunday', opens: '02:10', closes: '02:50' }]);
    const status = officeStatus(night, holidays, timeZone, new Date('2026-03-28T12:00:00Z'));
    expect(inWords(status.opening)).to.equal('2026-04-05 02:10-02:50 in 8');
  });

  it('hours that the clock shows twice in autumn => the first of both', () => {
    const night = madeUpArea([{ dayOfWeek: 'Sunday', opens: '02:10', closes: '02:50' }]);
    const { opening } = officeStatus(night, holidays, timeZone, new Date('2026-10-25T00:20:00Z'));
    expect(opening?.opens.toISOString()).to.equal('2026-10-25T00:10:00.000Z');
    expect(opening?.closes.toISOString()).to.equal('2026-10-25T00:50:00.000Z');
  });
});
