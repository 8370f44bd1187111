import type { OfficerOnDuty } from '../directory/who-is-responsible.ts';
import { formatDate } from '../i18n/format.ts';
import type { CardContext } from './card-context.ts';

/** Whose place an officer takes and until when, a sentence each; none where they are there for themselves alone. */
export function substituteSentences(
  { substitutions }: OfficerOnDuty,
  { messages }: Pick<CardContext, 'messages'>,
): string[] {
  return substitutions.map(({ standsInFor, until }) =>
    until
      ? messages.standsInUntil(standsInFor, formatDate(messages.locale, until))
      : messages.standsIn(standsInFor),
  );
}
