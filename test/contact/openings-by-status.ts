import type { Area, Directory } from '../../src/directory/directory.ts';
import { addDays } from '../../src/hours/add-days.ts';
import { officeStatus } from '../../src/hours/office-status.ts';
import { zonedDateTime } from '../../src/hours/zoned-date-time.ts';
import { instantOf } from '../hours/instant-of.ts';
import { asInterval } from './as-interval.ts';

/**
 * All openings that the card would name from `now` on, one after the other: `2026-11-23T09:00:00.000Z/2026-11-23T11:00:00.000Z`.
 * The card looks a year ahead, so where it names none it is asked again a year later, until the public holidays end.
 */
export function openingsByStatus(area: Area, directory: Directory, now: Date): string[] {
  const { publicHolidays, timeZone } = directory;
  const openings: string[] = [];
  for (let at = now; ;) {
    const { opening } = officeStatus(area, publicHolidays, timeZone, at);
    if (!opening) {
      const inAYear = addDays(zonedDateTime(at, timeZone).date, 366);
      if (inAYear > publicHolidays.validThrough) return openings;
      at = instantOf(inAYear, '00:00', timeZone);
      continue;
    }
    const closes = instantOf(opening.date, opening.closes, timeZone);
    openings.push(asInterval(instantOf(opening.date, opening.opens, timeZone), closes));
    at = closes;
  }
}
