import type { CalendarDate, WallTime } from '../../src/directory/directory.ts';

const MINUTE = 60_000;

/** What the clock on the wall of a place shows in each minute of UTC, the first one at `start`. */
export interface WallClock {
  start: number;
  dates: CalendarDate[];
  times: WallTime[];
  /** Each date once. */
  days: CalendarDate[];
}

/** Reads the wall clock every quarter of an hour (no zone changes its clock in between) and counts on by the minute. */
export function readWallClock(timeZone: string, start: number, end: number): WallClock {
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const clock: WallClock = { start, dates: [], times: [], days: [] };
  for (let quarter = start; quarter < end; quarter += 15 * MINUTE) {
    const [date = '', time = ''] = swedish.format(quarter).split(' ');
    const [hour = '', first = ''] = time.split(':');
    for (let minute = 0; minute < 15; minute += 1) {
      clock.dates.push(date);
      clock.times.push(`${hour}:${String(Number(first) + minute).padStart(2, '0')}`);
    }
  }
  clock.days = [...new Set(clock.dates)];
  return clock;
}

/** The instant of a minute of the wall clock. */
export function instantOfMinute(clock: WallClock, minute: number): Date {
  return new Date(clock.start + minute * MINUTE);
}
