import type { CalendarDate } from '../directory/directory.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import type { CardContext } from './card-context.ts';

/** The same day a year later; dates compare as text, so a 29 February needs no care. */
function yearAfter(date: CalendarDate): CalendarDate {
  return `${parseInt(date) + 1}${date.slice(4)}`;
}

/** Whether the list was published, or last confirmed, more than a year ago, so that one had better call before going. */
export function isOutdated({ directory, now }: Pick<CardContext, 'directory' | 'now'>): boolean {
  const { published, confirmed } = directory.source;
  return yearAfter(confirmed?.on ?? published) < zonedDateTime(now, directory.timeZone).date;
}
