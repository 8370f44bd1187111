import type { Area, CalendarDate, WallTime } from '../directory/directory.ts';
import { dayOfWeek } from './zoned-date-time.ts';

/** The times between which an office is open on one calendar day, on its own wall clock. */
export interface DayOpening {
  readonly opens: WallTime;
  readonly closes: WallTime;
  /** Given for this very day rather than for every week, so that it holds on a public holiday too. */
  readonly express: boolean;
}

/** The openings of an area's office on a calendar day, earliest first; special hours of the day replace the weekly ones. */
export function openingsOn(area: Area, date: CalendarDate): DayOpening[] {
  const special = area.specialOpeningHours?.filter(
    ({ validFrom, validThrough }) => validFrom <= date && date <= validThrough,
  );
  const express = !!special?.length;
  return (express ? special : area.openingHours.filter((weekly) => weekly.dayOfWeek === dayOfWeek(date)))
    .flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes, express }] : []))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
}
