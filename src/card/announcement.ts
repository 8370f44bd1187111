import type { Responsibility } from '../directory/who-is-responsible.ts';
import { formatDate, formatNames } from '../i18n/format.ts';
import { germanNames, type Mark } from '../marked-runs.ts';
import type { CardContext } from './card-context.ts';

type Words = Pick<CardContext, 'messages' | 'directory' | 'place'>;

/** Who is responsible for what, in one sentence. */
export function responsibilitySentence(
  { kind, district, officers }: Responsibility,
  { messages, directory }: Words,
): string {
  const { locale } = messages;
  switch (kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return messages.responsible(district.name, formatNames(locale, officers));
    case 'vacant':
      return messages.postVacant(district.name);
    case 'none-listed':
      return messages.noneListed(district.name, formatDate(locale, directory.source.published));
  }
}

/** Where the street or address lies that the district was found by, in one sentence; nothing where it was not. */
export function placeSentence({ place, messages }: Words): string | null {
  if (!place) return null;
  const address = `${place.street} ${place.houseNumber}`.trim();
  return messages.liesIn(address, formatNames(messages.locale, place.districts, 'disjunction'));
}

/** The names in that sentence. */
export function placeNames({ place }: Pick<CardContext, 'place'>): Mark[] {
  return place ? germanNames(place.street, ...place.districts.map(({ name }) => name)) : [];
}

/** What is to be spoken when a card appears. */
export function announcementOf(responsibility: Responsibility, words: Words): string {
  return [placeSentence(words), responsibilitySentence(responsibility, words)].filter(Boolean).join(' ');
}
