import type { CalendarDate, DayOfWeek, WallTime } from './directory.ts';
import { number, text, type Shape } from './shape.ts';

/** Text with at least one visible character. */
export const words: Shape<string> = text('text of 1 to 500 characters', /[^\s\p{C}]/u);

/** What other parts of the file and the pages around it refer to. */
export const id: Shape<string> = text('id like jena-nord', /^[a-z\d-]+$/);

/** Nobody's list of officers needs other days, and every one of these is compared rightly as text. */
const [firstDay, lastDay] = ['1970-01-01', '2099-12-31'];

const calendarDay: Shape<CalendarDate> = text('date like 2025-07-31', {
  test: (day) => day[4] === '-' && JSON.stringify(new Date(day)).startsWith(`${day}T`, 1),
});

/** A day from 1970 to 2099 that the calendar has: some engines read 30 February as 2 March, others as no day at all. */
export const date: Shape<CalendarDate> = (value, path, report) => {
  const day = calendarDay(value, path, report);
  return day && (day < firstDay || day > lastDay)
    ? report('range', path, day, { from: firstDay, to: lastDay })
    : day;
};

/** A month of the calendar. */
export const month: Shape<string> = text('month like 2022-01', /^\d{4}-(0[1-9]|1[0-2])$/);

/** A time of day. */
export const time: Shape<WallTime> = text('time like 09:30', /^([01]\d|2[0-3]):[0-5]\d$/);

/** A day of schema.org's week. */
export const day: Shape<DayOfWeek> = text('day like Monday', /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/);

/** A number as E.164 has it; whether it exists is asked when the data are built. */
export const telephone: Shape<string> = text('number like +493641810', /^\+[1-9]\d{5,14}$/);

/** Country code and area code. */
export const prefix: Shape<string> = text('prefix like +49 3641', /^\+[1-9]\d{0,2} \d{1,6}$/);

/** The number to dial in an emergency. */
export const emergency: Shape<string> = text('number like 110', /^\d{2,6}$/);

/** A web address in the characters of RFC 3986, without a user name that could pass for the host. */
export const link: Shape<string> = text(
  'link like https://…',
  /^https?:\/\/[\w.-]+(:\d+)?([/?#][!#-;=?-[\]_a-z~]*)?$/,
);

/** BCP 47, as far as names of languages need it. */
export const language: Shape<string> = text('language like de', /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/);

/** A German postcode. */
export const postcode: Shape<string> = text('postcode like 07743', /^\d{5}$/);

/** ISO 3166-2. */
export const subdivision: Shape<string> = text('code like DE-TH', /^[A-Z]{2}-[A-Z\d]{1,3}$/);

/** An IANA name that this engine knows. */
export const timeZone: Shape<string> = text('time zone like Europe/Berlin', {
  test(name) {
    try {
      return !!Intl.DateTimeFormat('en', { timeZone: name });
    } catch {
      return false;
    }
  },
});

/** Degrees north. */
export const latitude: Shape<number> = number(-90, 90);

/** Degrees east. */
export const longitude: Shape<number> = number(-180, 180);

/** The one version of the file that this reader knows. */
export const version: Shape<1> = number(1, 1);
