import type { Area, CalendarDate, PublicHolidays, WallTime } from '../directory/directory.ts';
import { openingsOn } from './openings.ts';
import { addDays } from './add-days.ts';
import { zonedDateTime } from './zoned-date-time.ts';

/** One time that an office is open, as the clock on its wall will show it. */
export interface Opening {
  readonly date: CalendarDate;
  readonly opens: WallTime;
  readonly closes: WallTime;
  /** Calendar days from the city's today: 0 is today. */
  readonly inDays: number;
}

/** Whether an office is open, or when it is next, as far as the list and the public holidays known allow to say. */
export interface OfficeStatus {
  readonly state: 'open' | 'next' | 'unknown';
  /** The opening that is on, or the next one within a year; `null` exactly when unknown. */
  readonly opening: Opening | null;
  /** The first weekly opening before it that falls on a public holiday: not claimed open, nor closed. */
  readonly holiday: Opening | null;
}

/** Openings are looked for this long: what is more than a year ahead helps nobody who wants to go there. */
const daysAhead = 366;

/**
 * The office of `area` at the instant `now`. What counts is the clock on the wall of the city: hours that it shows twice
 * in autumn are open twice. Throws a RangeError for an unknown zone or an invalid date.
 */
export function officeStatus(
  area: Area,
  { validFrom, validThrough, dates }: PublicHolidays,
  timeZone: string,
  now: Date,
): OfficeStatus {
  const { date: today, time } = zonedDateTime(now, timeZone);
  let holiday: Opening | null = null;
  for (
    let inDays = 0, date = today;
    inDays <= daysAhead && today >= validFrom && date <= validThrough;
    date = addDays(today, ++inDays)
  ) {
    for (const { opens, closes, express } of openingsOn(area, date)) {
      if (date === today && closes <= time) continue;
      const opening = { date, opens, closes, inDays };
      if (express || !dates.includes(date)) {
        return { state: date === today && opens <= time ? 'open' : 'next', opening, holiday };
      }
      holiday ??= opening;
    }
  }
  return { state: 'unknown', opening: null, holiday: null };
}
