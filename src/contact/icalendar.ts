import { zonedDateTime } from '../hours/zoned-date-time.ts';
import type { Area, DirectoryInUse, WallTime } from '../directory/directory.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { officeHours } from './office-hours.ts';
import { basicDateTime } from './basic-date-time.ts';
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
  const { date: today } = zonedDateTime(now, timeZone);
  const { streetAddress, postalCode, addressLocality } = area.office;
  const local = (date: string, time: string) => `;TZID=${timeZone}:${basicDateTime(`${date}T${time}Z`)}`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kobb-finder//EN',
    ...timeZoneComponent(timeZone, parseInt(today) - 1),
    ...officeHours(area, publicHolidays, today).flatMap(({ id, date, opens, closes, count, exceptions }) => [
      'BEGIN:VEVENT',
      `UID:${city.id}-${area.id}-${id}@kobb-finder`,
      `DTSTAMP:${basicDateTime(now)}Z`,
      `DTSTART${local(date, opens)}`,
      `DTEND${local(date, closes)}`,
      ...(count > 1 ? [`RRULE:FREQ=WEEKLY;COUNT=${count}`] : []),
      ...exceptions.map((exception) => `EXDATE${local(exception, opens)}`),
      `SUMMARY:${escapeText(summary)}`,
      `LOCATION:${escapeText(`${streetAddress}, ${postalCode} ${addressLocality}`)}`,
      `DESCRIPTION:${escapeText(description.join('\n'))}`,
      // Nobody is busy because an office is open.
      'TRANSP:TRANSPARENT',
      ...alarmLines(opens, summary),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
