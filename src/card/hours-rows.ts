import type { Area, SpecialHours } from '../directory/directory.ts';
import { addDays } from '../hours/add-days.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import { formatDay, formatDayOfWeek, formatHours } from '../i18n/format.ts';
import type { CardContext } from './card-context.ts';

/** Days that differ are told this long before: a quarter of a year, as long as what is printed may hang. */
const daysAhead = 92;

/** The special hours of today and of the days ahead that are told, the first one first. */
export function specialHoursAhead(
  { specialOpeningHours = [] }: Area,
  { directory, now }: CardContext,
): SpecialHours[] {
  const today = zonedDateTime(now, directory.timeZone).date;
  const last = addDays(today, daysAhead);
  return specialOpeningHours
    .filter(({ validFrom, validThrough }) => today <= validThrough && validFrom <= last)
    .sort((a, b) => (a.validFrom + (a.opens ?? '') < b.validFrom + (b.opens ?? '') ? -1 : 1));
}

/** The office hours of the week, and then the days to come on which they are other than every week, in words. */
export function hoursRows(area: Area, context: CardContext): (readonly [day: string, hours: string])[] {
  const { locale, closed } = context.messages;
  return [
    ...area.openingHours.map(
      ({ dayOfWeek, opens, closes }) =>
        [formatDayOfWeek(locale, dayOfWeek), formatHours(locale, opens, closes)] as const,
    ),
    ...specialHoursAhead(area, context).map(
      ({ validFrom, validThrough, opens, closes }) =>
        [
          formatDay(locale, validFrom, true, validThrough),
          opens && closes ? formatHours(locale, opens, closes) : closed,
        ] as const,
    ),
  ];
}
