import type { Responsibility } from '../directory/who-is-responsible.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import type { CardContext } from './card-context.ts';

/** Who is responsible for what, in one sentence, to be spoken or shown. */
export function announcementOf(
  { state, district, officers }: Responsibility,
  { messages, directory }: Pick<CardContext, 'messages' | 'directory'>,
): string {
  const { locale } = messages;
  if (state === 'none-listed') {
    return messages.noneListed(district.name, formatDate(locale, directory.source.published));
  }
  if (state === 'vacant') return messages.postVacant(district.name);
  return messages.responsible(
    district.name,
    formatList(
      locale,
      officers.map(({ name }) => name),
    ),
  );
}
