import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../src/hours/add-days.ts';
import { dayOfWeek, zonedDateTime } from '../../src/hours/zoned-date-time.ts';
import { instantOf } from './instant-of.ts';

describe('zonedDateTime', () => {
  const readings: [instant: string, timeZone: string, wall: string][] = [
    ['2026-07-01T10:00:00Z', 'Europe/Berlin', '2026-07-01 12:00'],
    ['2026-12-31T22:59:59.999Z', 'Europe/Berlin', '2026-12-31 23:59'],
    ['2026-12-31T23:00:00Z', 'Europe/Berlin', '2027-01-01 00:00'],
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29 03:00'],
    ['2026-10-25T00:59:59Z', 'Europe/Berlin', '2026-10-25 02:59'],
    ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25 02:00'],
    ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01 14:00'],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31 20:30'],
    ['1970-01-01T00:00:00Z', 'UTC', '1970-01-01 00:00'],
    ['2100-12-31T23:59:00Z', 'UTC', '2100-12-31 23:59'],
  ];
  for (const [instant, timeZone, wall] of readings) {
    it(`${instant} in ${timeZone} => ${wall}`, () => {
      const { date, time } = zonedDateTime(new Date(instant), timeZone);
      expect(`${date} ${time}`).to.equal(wall);
    });
  }

  it('an unknown zone or an invalid date => RangeError', () => {
    expect(() => zonedDateTime(new Date(), 'Duckburg/Downtown')).to.throw(RangeError);
    expect(() => zonedDateTime(new Date(NaN), 'Europe/Berlin')).to.throw(RangeError);
  });
});

describe('instantOf', () => {
  const instants: [date: string, time: string, timeZone: string, instant: string][] = [
    ['2026-07-01', '12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-12-01', '00:00', 'Europe/Berlin', '2026-11-30T23:00:00.000Z'],
    // Spring: 02:00 to 02:59 do not exist.
    ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:01', 'Europe/Berlin', '2026-03-29T01:01:00.000Z'],
    // Autumn: 02:00 to 02:59 come twice.
    ['2026-10-25', '01:59', 'Europe/Berlin', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:00', 'Europe/Berlin', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25', '02:59', 'Europe/Berlin', '2026-10-25T00:59:00.000Z'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    // A midnight that does not exist, one that comes twice, half an hour, a whole day that was left out.
    ['2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['2026-11-01', '00:30', 'America/Havana', '2026-11-01T04:30:00.000Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['1970-01-01', '00:00', 'Pacific/Kiritimati', '1970-01-01T10:40:00.000Z'],
  ];
  for (const [date, time, timeZone, instant] of instants) {
    it(`${date} ${time} in ${timeZone} => ${instant}`, () => {
      expect(instantOf(date, time, timeZone).toISOString()).to.equal(instant);
    });
  }

  it('is the first instant that shows a wall time which the clock shows at all, 1973 to 2100', () => {
    const minute = fc.integer({ min: Date.UTC(1973, 0, 1) / 6e4, max: Date.UTC(2100, 11, 30) / 6e4 });
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const now = minutes * 6e4;
        const { date, time } = zonedDateTime(now, timeZone);
        const first = instantOf(date, time, timeZone);
        expect(zonedDateTime(first, timeZone)).to.deep.equal({ date, time });
        // The longest time that any zone ever set its clock back by, Antarctica/Vostok, is seven hours.
        expect(now - first.getTime()).to.be.within(0, 7 * 36e5);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('addDays', () => {
  const sums: [date: string, days: number, sum: string][] = [
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 0, '2026-10-24'],
    ['2100-02-28', 1, '2100-03-01'],
  ];
  for (const [date, days, sum] of sums) {
    it(`${date} and ${days} => ${sum}`, () => {
      expect(addDays(date, days)).to.equal(sum);
    });
  }

  it('any day and any number of days within a century => as the platform reckons', () => {
    const first = Date.UTC(1100);
    const day = fc.integer({ min: 0, max: 2_900_000 });
    const isoDate = (days: number): string => new Date(first + days * 864e5).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.integer({ min: -36_524, max: 36_524 }), (start, days) => {
        expect(addDays(isoDate(start), days)).to.equal(isoDate(start + days));
      }),
    );
  });
});

describe('dayOfWeek', () => {
  const days: [date: string, day: string][] = [
    ['1970-01-01', 'Thursday'],
    ['2025-07-31', 'Thursday'],
    ['2026-11-22', 'Sunday'],
    ['2028-02-29', 'Tuesday'],
    ['2100-03-01', 'Monday'],
  ];
  for (const [date, day] of days) {
    it(`${date} => ${day}`, () => {
      expect(dayOfWeek(date)).to.equal(day);
    });
  }
});
