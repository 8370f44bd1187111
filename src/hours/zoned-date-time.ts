import type { CalendarDate, DayOfWeek, WallTime } from '../directory/directory.ts';

export const DAYS: readonly DayOfWeek[] = [
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

/** By how many ms the clock of `timeZone` is ahead of UTC at the beginning of a minute, `instant` in ms. */
export function offsetMs(instant: number, timeZone: string): number {
  const { date, time } = zonedDateTime(instant, timeZone);
  // Not `Date.parse`, which a page's library may have replaced with one that gives no number.
  return new Date(`${date}T${time}Z`).getTime() - instant;
}

/** The day of the week of a calendar day. */
export function dayOfWeek(date: CalendarDate): DayOfWeek {
  return DAYS[new Date(date).getUTCDay()] as DayOfWeek;
}
