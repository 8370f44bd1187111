import type { Area, Directory } from '../../src/directory/directory.ts';
import { officeStatus } from '../../src/hours/office-status.ts';

/** All openings that the card would name from `now` on, one after the other: `2026-11-23T09:00:00.000Z/2026-11-23T11:00:00.000Z`. */
export function openingsByStatus(area: Area, directory: Directory, now: Date): string[] {
  const openings: string[] = [];
  for (let at = now; ;) {
    const { opening } = officeStatus(area, directory.publicHolidays, directory.timeZone, at);
    if (!opening) return openings;
    openings.push(asInterval(opening.opens, opening.closes));
    at = opening.closes;
  }
}

/** An interval of ISO 8601 in UTC. */
export function asInterval(start: Date, end: Date): string {
  return `${start.toISOString()}/${end.toISOString()}`;
}
