import type { CalendarDate, DayOfWeek, WallTime } from '../directory/directory.ts';
import { DAYS } from '../hours/zoned-date-time.ts';

/** "31.07.2025". */
export function formatDate(locale: string, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

/** "Donnerstag", or with `long` "Donnerstag, 1. Januar", or with its year "Donnerstag, 1. Januar 2026". */
export function formatDay(locale: string, date: CalendarDate, long: boolean, withYear = false): string {
  const day = long ? ({ day: 'numeric', month: 'long' } as const) : {};
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC', ...day, ...year });
  return format.format(new Date(date));
}

/** "Donnerstag". */
export function formatDayOfWeek(locale: string, day: DayOfWeek): string {
  // 1 January 2023 was a Sunday.
  return formatDay(locale, `2023-01-0${DAYS.indexOf(day) + 1}`, false);
}

/** "9" for 09:00 and "9:30" for 09:30, as a time is said and not as it is printed in a timetable. */
export function formatTime(wallTime: WallTime): string {
  return wallTime.replace(/^0(?=\d)|:00$/g, '');
}

/** "morgen", "in 2 Tagen". */
export function formatInDays(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** Making a formatter takes as long as finding a street, and a list of suggestions may need twenty. */
const listFormats: Record<string, Intl.ListFormat> = {};

/** The names of all, "Ralf Barthel und Stefan Katzemann", or of one of them, "Kunitz oder Laasan". */
export function formatNames(
  locale: string,
  named: readonly { readonly name: string }[],
  type: Intl.ListFormatType = 'conjunction',
): string {
  const format = (listFormats[locale + type] ??= new Intl.ListFormat(locale, { type }));
  return format.format(named.map(({ name }) => name));
}
