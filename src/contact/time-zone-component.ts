import { dayOfWeek, offsetMs } from '../hours/zoned-date-time.ts';
import { basicDateTime } from './basic-date-time.ts';

const DAY_MS = 864e5;
const QUARTER_HOUR_MS = 9e5;

/** A kind of change of the clock, and each time it happens. */
interface Change {
  readonly kind: 'DAYLIGHT' | 'STANDARD';
  /** How far ahead of UTC before and after. */
  readonly offsets: readonly string[];
  readonly rule: string;
  /** What the clock shows just before: `20261025T030000`. */
  readonly onsets: string[];
}

/** An offset from UTC in ms as `+0100`. */
function utcOffset(ms: number): string {
  return (ms < 0 ? '-' : '+') + new Date(Math.abs(ms)).toISOString().slice(11, 16).replace(':', '');
}

/** Adds the change at an instant from one offset to another, all in ms. */
function addChange(changes: Map<string, Change>, instant: number, from: number, to: number): void {
  const wall = new Date(instant + from);
  const iso = wall.toISOString();
  const month = wall.getUTCMonth();
  const isLastWeek = new Date(instant + from + 7 * DAY_MS).getUTCMonth() !== month;
  const week = isLastWeek ? -1 : Math.ceil(wall.getUTCDate() / 7);
  const day = dayOfWeek(iso).slice(0, 2).toUpperCase();
  // One weekday of one month is the only kind of rule that Outlook understands.
  const rule = `RRULE:FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${week}${day}`;
  const key = [rule, iso.slice(11), from, to].join();
  const onset = basicDateTime(iso);
  const known = changes.get(key);
  if (known) known.onsets.push(onset);
  else {
    changes.set(key, {
      kind: to > from ? 'DAYLIGHT' : 'STANDARD',
      offsets: [`TZOFFSETFROM:${utcOffset(from)}`, `TZOFFSETTO:${utcOffset(to)}`],
      rule,
      onsets: [onset],
    });
  }
}

/**
 * The lines of a VTIMEZONE that is right from the year `first` to the year `last`, found out from Intl: a yearly rule for a
 * change that keeps to one throughout, else an observance a date (ical.js misreads several dates of one).
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): string[] {
  const changes = new Map<string, Change>();
  // The year before tells the offset with which the first one begins.
  const start = Date.UTC(first - 1, 0);
  let from = offsetMs(start, timeZone);
  for (let day = start; day < Date.UTC(last + 1, 0); day += DAY_MS) {
    // Unless nothing changed in it.
    if (day === Date.UTC(first, 0) && !changes.size) addChange(changes, start, from, from);
    const to = offsetMs(day + DAY_MS, timeZone);
    if (to === from) continue;
    let instant = day;
    // Every zone of our time changes its clock at a quarter of an hour of UTC.
    while (offsetMs(instant, timeZone) === from) instant += QUARTER_HOUR_MS;
    addChange(changes, instant, from, to);
    from = to;
  }
  const observances = [...changes.values()].flatMap(({ kind, offsets, rule, onsets }) => {
    const isYearly = onsets.length > last - first + 1;
    return (isYearly ? onsets.slice(0, 1) : onsets).flatMap((onset) => [
      `BEGIN:${kind}`,
      `DTSTART:${onset}`,
      ...offsets,
      ...(isYearly ? [rule] : []),
      `END:${kind}`,
    ]);
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'];
}
