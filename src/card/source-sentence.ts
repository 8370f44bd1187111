import { formatDate } from '../i18n/format.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import type { Mark } from '../marked-runs.ts';
import type { CardContext } from './card-context.ts';

/** The date of the list, its last confirmation with the day and by whom, and its publisher. */
export function sourceSentence({ directory, messages, language }: CardContext): string {
  const { publisher, published, confirmed } = directory.source;
  const list = [textIn(publisher, language), formatDate(messages.locale, published)] as const;
  return confirmed
    ? messages.confirmed(...list, formatDate(messages.locale, confirmed.on), textIn(confirmed.by, language))
    : messages.source(...list);
}

/** What is in another language in that sentence. */
export function sourceMarks({ directory, language }: CardContext): Mark[] {
  const { publisher, confirmed } = directory.source;
  return [publisher, confirmed?.by].flatMap((text) => (text ? foreignPart(text, language) : []));
}
