import { linkIn, textIn } from '../i18n/localized-text.ts';
import { officeVcard } from '../contact/vcard.ts';
import type { CardContext } from '../card/card-context.ts';
import { officeChanges } from '../card/change-sentences.ts';
import { sourceSentence } from '../card/source-sentence.ts';
import type { Area } from '../directory/directory.ts';
import type { OfficerOnDuty } from '../directory/who-is-responsible.ts';
import { formatDayOfWeek, formatNames } from '../i18n/format.ts';
import { substituteSentences } from '../card/substitute-sentence.ts';

/** The contact of an area's office under a `name` of the function, in the words of the card. */
export function contactFile(
  area: Area,
  officers: readonly OfficerOnDuty[],
  name: string,
  context: CardContext,
): string {
  const { directory, messages, language } = context;
  const { locale } = messages;
  return officeVcard(area, officers, directory, {
    name,
    title: messages.officer,
    notes: [
      messages.responsible(textIn(area.name, language), formatNames(locale, officers)),
      ...officers.flatMap((officer) => substituteSentences(officer, context)),
      ...area.openingHours.map(
        ({ dayOfWeek, opens, closes }) =>
          `${formatDayOfWeek(locale, dayOfWeek)}: ${messages.fromTo(opens, closes)}`,
      ),
      ...(area.appointment ? [textIn(area.appointment, language)] : []),
      sourceSentence(context),
      ...officeChanges(area, officers, context),
      messages.emergency(directory.emergency),
    ],
    url: linkIn(directory.source.url, language),
  });
}
