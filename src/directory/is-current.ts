import type { CalendarDate } from './directory.ts';

/** True when `date` lies between `from` and `until`, both included, either of them open. */
export function isCurrent(term: { from?: CalendarDate; until?: CalendarDate }, date: CalendarDate): boolean {
  return (!term.from || term.from <= date) && (!term.until || date <= term.until);
}
