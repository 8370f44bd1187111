import type { Area, CalendarDate, DayOfWeek, PublicHolidays, WallTime } from '../directory/directory.ts';
import { openingsOn } from '../hours/openings.ts';
import { addDays } from '../hours/add-days.ts';
import { dayOfWeek } from '../hours/zoned-date-time.ts';

/** An entry of a calendar: an office hour that comes back every week, or one on a single day. */
export interface OfficeHour {
  /** The same as long as the directory lists it in the same place, also when its time changes. */
  readonly id: string;
  /** The first day on which it takes place. */
  readonly date: CalendarDate;
  readonly opens: WallTime;
  readonly closes: WallTime;
  /** In how many weeks it would take place, were it not for the exceptions. */
  readonly count: number;
  /** The later days on which it does not take place. */
  readonly exceptions: readonly CalendarDate[];
}

/** A calendar goes on for this long at most: six years of days, a year more than `npm run data:holidays` writes. */
const daysAhead = 2192;

/** The days from `today` as far as the public holidays are known, but at most six years of them. */
function daysKnown({ validFrom, validThrough }: PublicHolidays, today: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  let date = today < validFrom ? validFrom : today;
  for (; date <= validThrough && days.length < daysAhead; date = addDays(date, 1)) days.push(date);
  return days;
}

/** The office hours of an area from the day `today` as far as the public holidays are known, for six years at most. */
export function officeHours(area: Area, publicHolidays: PublicHolidays, today: CalendarDate): OfficeHour[] {
  const holidays = new Set(publicHolidays.dates);
  const days = daysKnown(publicHolidays, today).map((date) => ({ date, openings: openingsOn(area, date) }));
  const asEveryWeek = new Set(
    days
      .filter(({ date, openings }) => !holidays.has(date) && openings.some(({ express }) => !express))
      .map(({ date }) => date),
  );
  const datesOn = (day: DayOfWeek): CalendarDate[] =>
    days.flatMap(({ date }) => (dayOfWeek(date) === day ? [date] : []));
  const weekly = area.openingHours.flatMap((hours, index) => {
    const sameDays = datesOn(hours.dayOfWeek);
    const date = sameDays.find((day) => asEveryWeek.has(day));
    if (!date) return [];
    const weeks = sameDays.filter((day) => day >= date);
    const exceptions = weeks.filter((day) => !asEveryWeek.has(day));
    return [{ ...hours, id: `${index}`, date, count: weeks.length, exceptions }];
  });
  const single = days.flatMap(({ date, openings }) =>
    openings
      .filter(({ express }) => express)
      .map((opening, index) => ({ ...opening, id: `${date}-${index}`, date, count: 1, exceptions: [] })),
  );
  return [...weekly, ...single];
}
