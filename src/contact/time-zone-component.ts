import { offsetMs } from '../hours/zoned-date-time.ts';
import { basicDateTime } from './basic-date-time.ts';

const DAY_MS = 864e5;
const QUARTER_HOUR_MS = 9e5;

/** An offset from UTC in ms as `+0100`. */
function utcOffset(ms: number): string {
  return (ms < 0 ? '-' : '+') + basicDateTime(Math.abs(ms)).slice(9, 13);
}

/**
 * The yearly rule that a moment keeps: one weekday of one month is the only kind that Outlook understands. From the 25th on it is
 * taken for the last of its month, as in all of Europe.
 */
function yearlyRule(wall: Date): string {
  const day = wall.getUTCDate();
  const week = day > 24 ? -1 : Math.ceil(day / 7);
  const weekday = wall.toUTCString().slice(0, 2).toUpperCase();
  return `RRULE:FREQ=YEARLY;BYMONTH=${wall.getUTCMonth() + 1};BYDAY=${week}${weekday}`;
}

/** From `instant` on the clock is `to` ms ahead of UTC, and so each year; before it was `from`. */
function observance(instant: number, from: number, to: number): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  const wall = new Date(instant + from);
  return [
    `BEGIN:${name}`,
    `DTSTART:${basicDateTime(wall)}`,
    `TZOFFSETFROM:${utcOffset(from)}`,
    `TZOFFSETTO:${utcOffset(to)}`,
    ...(to === from ? [] : [yearlyRule(wall)]),
    `END:${name}`,
  ];
}

/**
 * The lines of a VTIMEZONE with what Intl knows of one `year`, right from the next one on for a zone that changes its clock by
 * the same rule every year, or never: all of Europe does.
 */
export function timeZoneComponent(timeZone: string, year: number): string[] {
  const start = Date.UTC(year, 0);
  const observances: string[] = [];
  let from = offsetMs(start, timeZone);
  for (let day = start; day < Date.UTC(year + 1, 0); day += DAY_MS) {
    const to = offsetMs(day + DAY_MS, timeZone);
    if (to === from) continue;
    let instant = day;
    // Every zone of our time changes its clock at a quarter of an hour of UTC.
    while (instant < day + DAY_MS && offsetMs(instant, timeZone) === from) instant += QUARTER_HOUR_MS;
    observances.push(...observance(instant, from, to));
    from = to;
  }
  if (!observances.length) observances.push(...observance(start, from, from));
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'];
}
