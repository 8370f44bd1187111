import type { Area, CalendarDate, PublicHolidays } from '../directory/directory.ts';
import { openingsOn } from './openings.ts';
import { addDays, instantOf, zonedDateTime } from './zoned-date-time.ts';

/** One time that an office is open. */
export interface Opening {
  readonly date: CalendarDate;
  readonly opens: Date;
  readonly closes: Date;
  /** Calendar days from the city's today: 0 is today. */
  readonly inDays: number;
}

/** Whether an office is open, or when it is next, as far as the list and the public holidays known allow to say. */
export interface OfficeStatus {
  readonly state: 'open' | 'next' | 'unknown';
  /** The opening that is on, or the next one; `null` exactly when unknown. */
  readonly opening: Opening | null;
  /** The first weekly opening before it that falls on a public holiday: not claimed open, nor closed. */
  readonly holiday: Opening | null;
  /** The next instant at which this answer may change; `null` when it never will. */
  readonly validUntil: Date | null;
}

/** The office of `area` at the instant `now`, in the city's time zone. Throws a RangeError for an unknown zone or an invalid date. */
export function officeStatus(
  area: Area,
  { validFrom, validThrough, dates }: PublicHolidays,
  timeZone: string,
  now: Date,
): OfficeStatus {
  const today = zonedDateTime(now, timeZone).date;
  const midnight = instantOf(addDays(today, 1), '00:00', timeZone);
  let holiday: Opening | null = null;
  for (
    let inDays = 0, date = today;
    today >= validFrom && date <= validThrough;
    date = addDays(today, ++inDays)
  ) {
    for (const hours of openingsOn(area, date)) {
      const opens = instantOf(date, hours.opens, timeZone);
      const closes = instantOf(date, hours.closes, timeZone);
      // Hours that the clock skips in spring take no time.
      if (closes <= now || closes <= opens) continue;
      const opening = { date, opens, closes, inDays };
      if (hours.express || !dates.includes(date)) {
        const isOpen = opens <= now;
        const changes = [midnight, isOpen ? closes : opens, holiday?.closes ?? midnight];
        const validUntil = changes.reduce((first, change) => (change < first ? change : first));
        return { state: isOpen ? 'open' : 'next', opening, holiday, validUntil };
      }
      holiday ??= opening;
    }
  }
  return { state: 'unknown', opening: null, holiday: null, validUntil: today < validFrom ? midnight : null };
}
