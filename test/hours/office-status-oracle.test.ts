import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { differencesFromOracle } from './differences-from-oracle.ts';
import { anyArea, anyHolidays, madeUpArea } from './made-up-area.ts';
import { answersByTheMinute } from './minute-oracle.ts';
import { readWallClock, type WallClock } from './wall-clock.ts';

/** Open on 2027-01-15 alone, but for two public holidays; early in 2026 that day is too far ahead to be named. */
const rarelyOpen = madeUpArea(
  [{ dayOfWeek: 'Friday', opens: '08:00', closes: '09:00' }],
  [
    { validFrom: '2026-01-03', validThrough: '2026-12-31' },
    { validFrom: '2027-01-02', validThrough: '2027-01-14' },
    { validFrom: '2027-01-15', validThrough: '2027-01-15', opens: '10:00', closes: '12:00' },
    { validFrom: '2027-01-16', validThrough: '2027-12-31' },
  ],
);

describe('officeStatus, against living through 2026 and 2027 minute by minute', () => {
  for (const timeZone of [
    'Europe/Berlin',
    'America/St_Johns',
    // Clock changes at midnight; by half an hour; four times a year; none; the day begins first and last on earth.
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ]) {
    describe(timeZone, () => {
      let clock: WallClock;
      before(function () {
        this.timeout(60_000);
        clock = readWallClock(timeZone, Date.UTC(2025, 11, 30), Date.UTC(2028, 0, 3));
      });

      it('any hours, any holidays => the same answers', function () {
        this.timeout(60_000);
        fc.assert(
          fc.property(anyArea, anyHolidays, (area, holidays) => {
            expect(differencesFromOracle(clock, timeZone, area, holidays)).to.deep.equal([]);
          }),
          { numRuns: 4 },
        );
      });

      it('W4 open again 366 days ahead, or 367 => the same answers, next from the one day on', () => {
        const holidays = {
          validFrom: '2026-01-01',
          validThrough: '2027-12-31',
          dates: ['2026-01-02', '2027-01-01'],
        };
        const stretches = answersByTheMinute(clock, rarelyOpen, holidays);
        expect(differencesFromOracle(clock, timeZone, rarelyOpen, holidays, stretches)).to.deep.equal([]);
        const answers = stretches.map(({ answer }) => answer);
        expect(answers.find((answer) => answer.startsWith('next'))).to.match(
          /^next \| 2027-01-15 10:00 to 12:00 in 366 days \| 2027-01-01 08:00 to 09:00 in 352 days$/,
        );
      });
    });
  }
});
