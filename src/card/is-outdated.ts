import type { CalendarDate } from '../directory/directory.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import type { CardContext } from './card-context.ts';

/** The same day a year later; dates compare as text, so a 29 February needs no care. */
function yearAfter(date: CalendarDate): CalendarDate {
  return `${parseInt(date) + 1}${date.slice(4)}`;
}

/** Whether the list is older than a year, so that one had better call before going. */
export function isOutdated({ directory, now }: Pick<CardContext, 'directory' | 'now'>): boolean {
  return yearAfter(directory.source.published) < zonedDateTime(now, directory.timeZone).date;
}
