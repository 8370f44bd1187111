import type { Area, CalendarDate, SpecialHours } from '../directory/directory.ts';
import { addDays } from '../hours/add-days.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import { formatDay, formatDayOfWeek } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
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

/** "Donnerstag, 1. Januar", or with several days "Donnerstag, 1. Januar, bis Freitag, 2. Januar". */
function daysOf(from: CalendarDate, through: CalendarDate, messages: Messages): string {
  const withYears = parseInt(from) !== parseInt(through);
  const first = formatDay(messages.locale, from, true, withYears);
  const last = formatDay(messages.locale, through, true, withYears);
  return first === last ? first : messages.daysFromTo(first, last);
}

/** The office hours of the week, and then the days to come on which they are other than every week, in words. */
export function hoursRows(area: Area, context: CardContext): (readonly [day: string, hours: string])[] {
  const { messages } = context;
  const { locale } = messages;
  return [
    ...area.openingHours.map(
      ({ dayOfWeek, opens, closes }) =>
        [formatDayOfWeek(locale, dayOfWeek), messages.fromTo(opens, closes)] as const,
    ),
    ...specialHoursAhead(area, context).map(
      ({ validFrom, validThrough, opens, closes }) =>
        [
          daysOf(validFrom, validThrough, messages),
          opens && closes ? messages.fromTo(opens, closes) : messages.closed,
        ] as const,
    ),
  ];
}
