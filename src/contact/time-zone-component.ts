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

/**
 * The lines of a VTIMEZONE that is right from the year `first` to the year `last`, found out from Intl: a yearly rule for a
 * change that keeps to one throughout, else an observance a date (ical.js misreads several dates of one).
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): string[] {
  /** What the clock on the wall shows just before each change of a kind; the kind is all else that is told of it. */
  const onsets: Record<string, string[]> = {};
  const add = (instant: number, from: number, to: number): void => {
    const wall = new Date(instant + from);
    const onset = basicDateTime(wall);
    const name = to > from ? 'DAYLIGHT' : 'STANDARD';
    const kind = [name, utcOffset(from), utcOffset(to), yearlyRule(wall), onset.slice(9)].join();
    (onsets[kind] ??= []).push(onset);
  };
  // The year before tells the offset with which the first one begins.
  const start = Date.UTC(first - 1, 0);
  let from = offsetMs(start, timeZone);
  for (let day = start; day < Date.UTC(last + 1, 0); day += DAY_MS) {
    // Unless nothing changed in it.
    if (day === Date.UTC(first, 0) && !Object.keys(onsets).length) add(start, from, from);
    const to = offsetMs(day + DAY_MS, timeZone);
    if (to === from) continue;
    let instant = day;
    // Every zone of our time changes its clock at a quarter of an hour of UTC.
    while (offsetMs(instant, timeZone) === from) instant += QUARTER_HOUR_MS;
    add(instant, from, to);
    from = to;
  }
  const observances = Object.entries(onsets).flatMap(([kind, dates]) => {
    const [name, before, after, rule] = kind.split(',') as [string, string, string, string];
    const isYearly = dates.length > last - first + 1;
    return (isYearly ? dates.slice(0, 1) : dates).flatMap((date) => [
      `BEGIN:${name}`,
      `DTSTART:${date}`,
      `TZOFFSETFROM:${before}`,
      `TZOFFSETTO:${after}`,
      ...(isYearly ? [rule] : []),
      `END:${name}`,
    ]);
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'];
}
