import nodeIcal from 'node-ical';
import { asInterval } from './as-interval.ts';

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
