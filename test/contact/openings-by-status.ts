import type { Area, Directory } from '../../src/directory/directory.ts';
import { officeStatus } from '../../src/hours/office-status.ts';
import { instantOf } from '../hours/instant-of.ts';
import { asInterval } from './as-interval.ts';

/** All openings that the card would name from `now` on, one after the other: `2026-11-23T09:00:00.000Z/2026-11-23T11:00:00.000Z`. */
export function openingsByStatus(area: Area, directory: Directory, now: Date): string[] {
  const { publicHolidays, timeZone } = directory;
  const openings: string[] = [];
  for (let at = now; ;) {
    const { opening } = officeStatus(area, publicHolidays, timeZone, at);
    if (!opening) return openings;
    const closes = instantOf(opening.date, opening.closes, timeZone);
    openings.push(asInterval(instantOf(opening.date, opening.opens, timeZone), closes));
    at = closes;
  }
}
