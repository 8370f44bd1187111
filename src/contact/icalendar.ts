import type { Area, DirectoryInUse, WallTime } from '../directory/directory.ts';
import { addDays, instantOf, zonedDateTime } from '../hours/zoned-date-time.ts';
import { basicDateTime } from './basic-date-time.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { officeHours } from './office-hours.ts';
import { timeZoneComponent } from './time-zone-component.ts';

/** What the events say, in the language of whoever saves them. */
export interface CalendarTexts {
  /** "Sprechzeit KoBB Jena-Winzerla". */
  readonly summary: string;
  /** Telephone, officers, source and date of the data: a line each. */
  readonly description: readonly string[];
}

/** Rings at six in the evening of the day before. */
function alarmLines(opens: WallTime, summary: string): string[] {
  const [hour, minute] = opens.split(':');
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:-PT${Number(hour) + 6}H${minute}M`,
    'END:VALARM',
  ];
}

/**
 * The office hours of an area as an iCalendar file (RFC 5545), from the city's day at `now` to the end of the public holidays
 * known; without an event if none are left. Hours that fall on a public holiday or a closure are left out.
 */
export function officeCalendar(
  area: Area,
  { city, publicHolidays, timeZone }: DirectoryInUse,
  { summary, description }: CalendarTexts,
  now: Date,
): string {
  const { validThrough } = publicHolidays;
  const { date: today } = zonedDateTime(now, timeZone);
  const { streetAddress, postalCode, addressLocality, latitude, longitude } = area.office;
  const last = new Date(instantOf(addDays(validThrough, 1), '00:00', timeZone).getTime() - 1000);
  const local = (date: string, time: string) => `;TZID=${timeZone}:${basicDateTime(`${date}T${time}:00`)}`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kobb-finder//EN',
    ...timeZoneComponent(timeZone, parseInt(today), parseInt(validThrough)),
    ...officeHours(area, publicHolidays, today).flatMap(({ id, date, opens, closes, exceptions }) => [
      'BEGIN:VEVENT',
      `UID:${city.id}-${area.id}-${id}@kobb-finder`,
      `DTSTAMP:${basicDateTime(now.toISOString())}Z`,
      `DTSTART${local(date, opens)}`,
      `DTEND${local(date, closes)}`,
      ...(exceptions ? [`RRULE:FREQ=WEEKLY;UNTIL=${basicDateTime(last.toISOString())}Z`] : []),
      ...(exceptions ?? []).map((exception) => `EXDATE${local(exception, opens)}`),
      `SUMMARY:${escapeText(summary)}`,
      `LOCATION:${escapeText(`${streetAddress}, ${postalCode} ${addressLocality}`)}`,
      `GEO:${latitude};${longitude}`,
      `DESCRIPTION:${escapeText(description.join('\n'))}`,
      // Nobody is busy because an office is open.
      'TRANSP:TRANSPARENT',
      ...alarmLines(opens, summary),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
