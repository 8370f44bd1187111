import ICAL from 'ical.js';
import { asInterval } from './as-interval.ts';

/** The next occurrence; the types of ical.js do not say that there is an end. */
function nextOf(iterator: ICAL.RecurExpansion): ICAL.Time | undefined {
  return iterator.next();
}

/** All events of a calendar as intervals, in order, as ical.js expands them with the time zone that the file carries. */
export function expandWithIcalJs(text: string): string[] {
  const calendar = ICAL.Component.fromString(text);
  const timeZone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? {});
  const intervals: string[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const iterator = event.iterator();
    for (let next = nextOf(iterator); next; next = nextOf(iterator)) {
      const start = next.clone();
      start.zone = timeZone;
      const end = start.clone();
      end.addDuration(event.duration);
      intervals.push(asInterval(start.toJSDate(), end.toJSDate()));
    }
  }
  return intervals.sort();
}
