import type { CalendarDate, DayOfWeek, WallTime } from './directory.ts';
import { number, shownText, text, type Shape } from './shape.ts';
import { tellsApart } from './tells-apart.ts';

/** Asks a pattern that takes the whole of a text. */
function like(pattern: RegExp): (text: string) => unknown {
  return (text) => pattern.test(text);
}

/** Engines carry the 30th of February over into March, and a parser may have been replaced by the page's own. */
function isInItsMonth(day: string): boolean {
  const year = +`${day[0]}${day[1]}${day[2]}${day[3]}`;
  const dayOfMonth = +`${day[8]}${day[9]}`;
  return new Date(Date.UTC(year, +`${day[5]}${day[6]}` - 1, dayOfMonth)).getUTCDate() === dayOfMonth;
}

/** Text with at least one visible character. */
export const words: Shape<string> = shownText('text of 1 to 500 characters');

/** What other parts of the file and the pages around it refer to. */
export const id: Shape<string> = text('id like jena-nord', like(/^[a-z\d-]+$/));

/** Days from the first to the last are compared rightly as text, and no list of officers needs others. */
const [firstDay, lastDay] = ['1970-01-01', '2099-12-31'];

const calendarDay: Shape<CalendarDate> = text(
  'date like 2025-07-31',
  (text) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && isInItsMonth(text),
);

/** A day from 1970 to 2099 that the calendar has. */
export const date: Shape<CalendarDate> = (value, path, report) => {
  const day = calendarDay(value, path, report);
  return day && (day < firstDay || day > lastDay)
    ? report('range', path, day, { from: firstDay, to: lastDay })
    : day;
};

/** A month of the calendar. */
export const month: Shape<string> = text('month like 2022-01', like(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A time of day. */
export const time: Shape<WallTime> = text('time like 09:30', like(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A day of schema.org's week. */
export const day: Shape<DayOfWeek> = text(
  'day like Monday',
  like(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/),
);

/** A number as E.164 has it; whether it exists is asked when the data are built. */
export const telephone: Shape<string> = text('number like +493641810', like(/^\+[1-9]\d{5,14}$/));

/** Country code and area code. */
export const prefix: Shape<string> = text('prefix like +49 3641', like(/^\+[1-9]\d{0,2} \d{1,6}$/));

/** The number to dial in an emergency. */
export const emergency: Shape<string> = text('number like 110', like(/^\d{2,6}$/));

/** A web address in the characters of RFC 3986, without a user name that could pass for the host. */
export const link: Shape<string> = text(
  'link like https://…',
  like(/^https?:\/\/[\w.-]+(:\d+)?([/?#][!#-;=?-[\]_a-z~]*)?$/),
);

/** A page that is sent encrypted, in the same characters, or a number as it is dialled. */
export const way: Shape<string> = text(
  'link like https://… or tel:110',
  like(/^(tel:\+?\d{2,15}|https:\/\/[\w.-]+(:\d+)?([/?#][!#-;=?-[\]_a-z~]*)?)$/),
);

/** BCP 47, as far as names of languages need it. */
export const language: Shape<string> = text('language like de', like(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/));

/** A German postcode. */
export const postcode: Shape<string> = text('postcode like 07743', like(/^\d{5}$/));

/** ISO 3166-2. */
export const subdivision: Shape<string> = text('code like DE-TH', like(/^[A-Z]{2}-[A-Z\d]{1,3}$/));

function isKnownZone(name: string): boolean {
  try {
    return !!Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

/** An IANA name that this engine knows. */
export const timeZone: Shape<string> = text(
  'time zone like Europe/Berlin',
  (name) => /^[\w+:/-]+$/.test(name) && tellsApart(isKnownZone, name),
);

/** Degrees north. */
export const latitude: Shape<number> = number(-90, 90);

/** Degrees east. */
export const longitude: Shape<number> = number(-180, 180);

/** The one version of the file that this reader knows. */
export const version: Shape<1> = number(1, 1);
