import { formatDate } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { CardContext } from './card-context.ts';

/** Of when the list is, when and by whom it was last confirmed, and who published it. */
export function sourceSentence({ directory, messages, language }: CardContext): string {
  const { publisher, published, confirmed } = directory.source;
  const list = [textIn(publisher, language), formatDate(messages.locale, published)] as const;
  return confirmed
    ? messages.confirmed(...list, formatDate(messages.locale, confirmed.on), textIn(confirmed.by, language))
    : messages.source(...list);
}
