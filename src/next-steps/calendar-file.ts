import type { Area } from '../directory/directory.ts';
import { officeChanges } from '../card/change-sentences.ts';
import { sourceSentence } from '../card/source-sentence.ts';
import { officeCalendar } from '../contact/icalendar.ts';
import { formatTelephone } from '../contact/telephone.ts';
import type { CardContext } from '../card/card-context.ts';

/** The office hours to come as a calendar; it names the office and no officer, so that it lasts. */
export function calendarFile(area: Area, name: string, context: CardContext): string {
  const { directory, messages, now } = context;
  const summary = `${messages.hours}: ${name}`;
  const telephone = formatTelephone(area.telephone, directory.telephonePrefixes);
  const description = [
    `${messages.officeLine}: ${telephone}`,
    sourceSentence(context),
    ...officeChanges(area, [], context),
  ];
  return officeCalendar(area, directory, { summary, description }, now);
}
