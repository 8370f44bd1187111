import type { Area, CalendarDate, PublicHolidays, WallTime } from '../../src/directory/directory.ts';
import { instantOfMinute, type WallClock } from './wall-clock.ts';

/** An opening of a day, which is counted from the first of the clock. */
interface Span {
  date: CalendarDate;
  day: number;
  opens: WallTime;
  closes: WallTime;
  isHoliday: boolean;
}

/** A stretch of minutes throughout which one answer is true, the answer in words. */
export interface Stretch {
  from: Date;
  until: Date;
  answer: string;
}

/** Writes an answer down so that two can be compared. */
export function describeAnswer(
  state: string,
  ...openings: ({ date: CalendarDate; opens: WallTime; closes: WallTime; inDays: number } | null)[]
): string {
  const texts = openings.map((opening) => {
    if (!opening) return '-';
    const { date, opens, closes, inDays } = opening;
    return `${date} ${opens} to ${closes} in ${inDays} days`;
  });
  return [state, ...texts].join(' | ');
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

function plan(area: Area, holidays: PublicHolidays, date: CalendarDate, day: number): Span[] {
  const weekday = weekdays.format(new Date(date));
  const specials = (area.specialOpeningHours ?? []).filter(
    (hours) => !(date < hours.validFrom || date > hours.validThrough),
  );
  const isHoliday = specials.length === 0 && holidays.dates.includes(date);
  const spans: Span[] = [];
  for (const { opens, closes } of specials.length > 0
    ? specials
    : area.openingHours.filter((weekly) => weekly.dayOfWeek === weekday)) {
    if (opens !== undefined && closes !== undefined) {
      spans.push({ date, day, opens, closes, isHoliday });
    }
  }
  return spans.sort((a, b) => a.opens.localeCompare(b.opens, 'en'));
}

/** The openings of all days, in their order. */
function openingsByTheDay({ days }: WallClock, area: Area, holidays: PublicHolidays): Span[] {
  return days.flatMap((date, index) => plan(area, holidays, date, index + 1));
}

/** An opening is named when it is at most this many calendar days ahead; the oracle counts for itself. */
const farthest = 366;

function countUpTo(bounds: readonly WallTime[], time: WallTime): number {
  let count = 0;
  for (const bound of bounds) if (bound <= time) count += 1;
  return count;
}

/** The answers throughout the wall clock, minute by minute, equal neighbours joined. */
export function answersByTheMinute(clock: WallClock, area: Area, holidays: PublicHolidays): Stretch[] {
  const toOpening = (span: Span | null, day: number) => span && { ...span, inDays: span.day - day };
  const coming = openingsByTheDay(clock, area, holidays).filter(({ date }) => date <= holidays.validThrough);
  const stretches: Stretch[] = [];
  let day = 0;
  let known: unknown[] = [];
  // What the minutes of a day are held against; an answer can only change with how many of them are over.
  let bounds: WallTime[] = [];
  let over = -1;
  clock.dates.forEach((date, minute) => {
    if (date !== clock.dates[minute - 1]) {
      day += 1;
      while (coming[0] && coming[0].day < day) coming.shift();
      bounds = coming.flatMap((span) => (span.day === day ? [span.opens, span.closes] : []));
      over = -1;
    }
    const time = clock.times[minute] ?? '';
    const before = over;
    over = countUpTo(bounds, time);
    if (over === before) return;
    let opening: Span | null = null;
    let holiday: Span | null = null;
    if (date >= holidays.validFrom && date <= holidays.validThrough) {
      const isAhead = (span: Span) => (span.day > day || time < span.closes) && span.day - day <= farthest;
      opening = coming.find((span) => isAhead(span) && !span.isHoliday) ?? null;
      const first = coming.find(isAhead) ?? null;
      if (opening && first !== opening) holiday = first;
    }
    const state = opening ? (opening.day === day && opening.opens <= time ? 'open' : 'next') : 'unknown';
    const now = [state, opening, holiday, opening && day];
    if (now.every((each, index) => each === known[index])) return;
    known = now;
    const from = instantOfMinute(clock, minute);
    const last = stretches.at(-1);
    if (last) last.until = from;
    const answer = describeAnswer(state, toOpening(opening, day), toOpening(holiday, day));
    stretches.push({ from, until: instantOfMinute(clock, clock.dates.length), answer });
  });
  return stretches;
}
