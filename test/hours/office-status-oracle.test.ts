import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { differencesFromOracle } from './differences-from-oracle.ts';
import { anyArea, anyHolidays } from './made-up-area.ts';
import { readWallClock } from './wall-clock.ts';

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
    it(`${timeZone}: any hours, any holidays => the same answers`, function () {
      this.timeout(60_000);
      const clock = readWallClock(timeZone, Date.UTC(2025, 11, 30), Date.UTC(2028, 0, 3));
      fc.assert(
        fc.property(anyArea, anyHolidays, (area, holidays) => {
          expect(differencesFromOracle(clock, timeZone, area, holidays)).to.deep.equal([]);
        }),
        { numRuns: 4 },
      );
    });
  }
});
