import type { CalendarDate, WallTime } from '../../src/directory/directory.ts';
import { offsetMs } from '../../src/hours/zoned-date-time.ts';

const DAY_MS = 864e5;
const MINUTE_MS = 6e4;

/**
 * The first instant, to the minute, at which the clock of `timeZone` shows this wall time or a later one: a time that the
 * clock skips in spring gives the moment of the jump, one that it shows twice in autumn the first of both.
 */
export function instantOf(date: CalendarDate, time: WallTime, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}Z`);
  // No zone is further than a day from UTC or changes its clock twice within two days: one of both offsets is right,
  // unless the clock skips the time; then it does so a few steps after the earlier guess.
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((near) => offsetMs(near, timeZone));
  let instant = wall - Math.max(...offsets);
  while (instant + offsetMs(instant, timeZone) < wall) instant += MINUTE_MS;
  return new Date(instant);
}
