import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { asInterval } from './openings-by-status.ts';

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

/** All events of a calendar as intervals, in order, as node-ical expands them with its own knowledge of the time zone. */
export function expandWithNodeIcal(text: string): string[] {
  const intervals: string[] = [];
  for (const component of Object.values(nodeIcal.sync.parseICS(text))) {
    if (component?.type !== 'VEVENT') continue;
    if (!component.rrule) intervals.push(asInterval(component.start, component.end ?? component.start));
    else {
      const [from, to] = [new Date('2000-01-01'), new Date('2100-01-01')];
      for (const { start, end } of nodeIcal.expandRecurringEvent(component, { from, to })) {
        intervals.push(asInterval(start, end));
      }
    }
  }
  return intervals.sort();
}
