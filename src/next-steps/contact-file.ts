import type { CardContext } from '../card/card-context.ts';
import { substituteSentence } from '../card/officers-view.ts';
import { officeVcard } from '../contact/vcard.ts';
import type { Area, Officer } from '../directory/directory.ts';
import { formatDate, formatDayOfWeek, formatHours, formatNames } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';

/** The contact of an area's office as a vCard in the words of the card. */
export function contactFile(area: Area, officers: readonly Officer[], context: CardContext): string {
  const { directory, messages, language } = context;
  const { source, station, emergency } = directory;
  const { locale } = messages;
  const name = textIn(area.name, language);
  return officeVcard(area, officers, directory, {
    name: messages.contactName(name),
    organization: textIn(station.name, language),
    title: messages.officer,
    notes: [
      messages.responsible(name, formatNames(locale, officers)),
      ...officers.flatMap((officer) => substituteSentence(officer, context) ?? []),
      ...area.openingHours.map(({ dayOfWeek, opens, closes }) =>
        messages.noteLine(formatDayOfWeek(locale, dayOfWeek), formatHours(locale, opens, closes)),
      ),
      ...(area.appointment ? [textIn(area.appointment, language)] : []),
      messages.source(textIn(source.publisher, language), formatDate(locale, source.published)),
      messages.emergency(emergency),
    ],
    url: textIn(source.url, language),
  });
}
