import type { Area, CalendarDate, PublicHolidays, WallTime } from '../directory/directory.ts';
import { openingsOn } from '../hours/openings.ts';
import { addDays, dayOfWeek } from '../hours/zoned-date-time.ts';

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

/** The office hours of an area from the day `today` as far as the public holidays are known. */
export function officeHours(
  area: Area,
  { validFrom, validThrough, dates }: PublicHolidays,
  today: CalendarDate,
): OfficeHour[] {
  const days: CalendarDate[] = [];
  for (let date = today < validFrom ? validFrom : today; date <= validThrough; date = addDays(date, 1)) {
    days.push(date);
  }
  const isAsEveryWeek = (date: CalendarDate): boolean =>
    !dates.includes(date) && openingsOn(area, date).some(({ express }) => !express);
  const weekly = area.openingHours.flatMap((hours, index) => {
    const sameDays = days.filter((date) => dayOfWeek(date) === hours.dayOfWeek);
    const date = sameDays.find(isAsEveryWeek);
    if (!date) return [];
    const weeks = sameDays.filter((day) => day >= date);
    const exceptions = weeks.filter((day) => !isAsEveryWeek(day));
    return [{ ...hours, id: `${index}`, date, count: weeks.length, exceptions }];
  });
  const single = days.flatMap((date) =>
    openingsOn(area, date)
      .filter(({ express }) => express)
      .map((opening, index) => ({ ...opening, id: `${date}-${index}`, date, count: 1, exceptions: [] })),
  );
  return [...weekly, ...single];
}
