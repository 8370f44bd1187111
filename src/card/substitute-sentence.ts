import type { Officer } from '../directory/directory.ts';
import { formatDate } from '../i18n/format.ts';
import type { CardContext } from './card-context.ts';

/** Whose place an officer takes and until when, or `undefined`. */
export function substituteSentence(
  { standsInFor, until }: Officer,
  { messages }: Pick<CardContext, 'messages'>,
): string | undefined {
  if (!standsInFor) return undefined;
  return until
    ? messages.standsInUntil(standsInFor, formatDate(messages.locale, until))
    : messages.standsIn(standsInFor);
}
