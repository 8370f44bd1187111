import type { CalendarDate, DayOfWeek, WallTime } from '../directory/directory.ts';

const DAY_MS = 864e5;
const MINUTE_MS = 6e4;

const DAYS: readonly DayOfWeek[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** What the calendar and the clock on the wall of a place show. */
export interface ZonedDateTime {
  readonly date: CalendarDate;
  readonly time: WallTime;
}

/** One formatter a time zone: making one costs a hundred times as much as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Date and time in `timeZone` (IANA name), years 1970 to 2100. Throws a RangeError for an unknown zone or an invalid date. */
export function zonedDateTime(instant: Date | number, timeZone: string): ZonedDateTime {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = value;
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
  };
}

/** The wall clock read as if it were UTC, in ms: two readings of one zone can be subtracted. */
function wallMs(instant: number, timeZone: string): number {
  const { date, time } = zonedDateTime(instant, timeZone);
  return Date.parse(`${date}T${time}Z`);
}

function offsetMs(instant: number, timeZone: string): number {
  return wallMs(instant, timeZone) - instant;
}

/**
 * The first instant, to the minute, at which the clock of `timeZone` shows this wall time or a later one: a time that the
 * clock skips in spring gives the moment of the jump, one that it shows twice in autumn the first of both.
 */
export function instantOf(date: CalendarDate, time: WallTime, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}Z`);
  // No zone is further than a day from UTC, and none changes its clock twice within two days.
  const offset = offsetMs(wall - DAY_MS, timeZone);
  const otherOffset = offsetMs(wall + DAY_MS, timeZone);
  let early = wall - Math.max(offset, otherOffset);
  let late = wall - Math.min(offset, otherOffset);
  if (early === late || wallMs(early, timeZone) >= wall) return new Date(early);
  while (late - early > MINUTE_MS) {
    const middle = early + Math.floor((late - early) / MINUTE_MS / 2) * MINUTE_MS;
    if (wallMs(middle, timeZone) < wall) early = middle;
    else late = middle;
  }
  return new Date(late);
}

/** The calendar day `days` later, or earlier if negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week of a calendar day. */
export function dayOfWeek(date: CalendarDate): DayOfWeek {
  return DAYS[new Date(date).getUTCDay()] as DayOfWeek;
}
