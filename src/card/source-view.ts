import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CalendarDate } from '../directory/directory.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import { formatDate } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { CardContext } from './card-context.ts';

/** The same day a year later; dates compare as text, so a 29 February needs no care. */
function yearAfter(date: CalendarDate): CalendarDate {
  return `${parseInt(date) + 1}${date.slice(4)}`;
}

/** Of when the list is, and who published it. */
export function sourceSentence({ directory, messages, language }: CardContext): string {
  const { publisher, published } = directory.source;
  return messages.source(textIn(publisher, language), formatDate(messages.locale, published));
}

/** The date and the source of the list, and a word of caution when it is older than a year. */
export function sourceView(context: CardContext): TemplateResult {
  const { directory, messages, language, now } = context;
  const { source, timeZone } = directory;
  const isOutdated = yearAfter(source.published) < zonedDateTime(now, timeZone).date;
  return html`<footer part="source">
    ${isOutdated ? html`<p class="notice" part="notice">${messages.outdated}</p>` : nothing}
    <a class="small" href=${textIn(source.url, language)} rel="noreferrer">${sourceSentence(context)}</a>
  </footer>`;
}
