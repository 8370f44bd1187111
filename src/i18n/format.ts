import type { CalendarDate, DayOfWeek, WallTime } from '../directory/directory.ts';
import { DAYS } from '../hours/zoned-date-time.ts';

const time = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;

function atTime(wallTime: WallTime): Date {
  return new Date(`2024-01-01T${wallTime}Z`);
}

/** "31.07.2025". */
export function formatDate(locale: string, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

/** "Donnerstag", or with `long` "Donnerstag, 1. Januar"; several days are "Donnerstag, 1. – Freitag, 2. Januar". */
export function formatDay(
  locale: string,
  date: CalendarDate,
  long: boolean,
  through: CalendarDate = date,
): string {
  const day = long ? ({ day: 'numeric', month: 'long' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC', ...day });
  return format.formatRange(new Date(date), new Date(through));
}

/** "Donnerstag". */
export function formatDayOfWeek(locale: string, day: DayOfWeek): string {
  // 1 January 2023 was a Sunday.
  return formatDay(locale, `2023-01-0${DAYS.indexOf(day) + 1}`, false);
}

/** "17:00". */
export function formatTime(locale: string, wallTime: WallTime): string {
  return new Intl.DateTimeFormat(locale, time).format(atTime(wallTime));
}

/** "15:00–17:00 Uhr". */
export function formatHours(locale: string, opens: WallTime, closes: WallTime): string {
  return new Intl.DateTimeFormat(locale, time).formatRange(atTime(opens), atTime(closes));
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
