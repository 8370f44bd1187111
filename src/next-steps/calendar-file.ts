import type { CardContext } from '../card/card-context.ts';
import { officeCalendar } from '../contact/icalendar.ts';
import { formatTelephone } from '../contact/telephone.ts';
import type { Area } from '../directory/directory.ts';
import { formatDate } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';

/** The office hours to come as a calendar in the words of the card; it names the office and no officer, so that it lasts. */
export function calendarFile(area: Area, { directory, messages, language, now }: CardContext): string {
  const { source, telephonePrefixes } = directory;
  const texts = {
    summary: messages.calendarEntry(messages.contactName(textIn(area.name, language))),
    description: [
      messages.noteLine(messages.officeLine, formatTelephone(area.telephone, telephonePrefixes)),
      messages.source(textIn(source.publisher, language), formatDate(messages.locale, source.published)),
    ],
  };
  return officeCalendar(area, directory, texts, now);
}
