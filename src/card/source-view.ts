import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { CardContext } from './card-context.ts';
import { isOutdated } from './is-outdated.ts';

/** Of when the list is, and who published it. */
export function sourceSentence({ directory, messages, language }: CardContext): string {
  const { publisher, published } = directory.source;
  return messages.source(textIn(publisher, language), formatDate(messages.locale, published));
}

/** The date and the source of the list, and a word of caution when it is older than a year. */
export function sourceView(context: CardContext): TemplateResult {
  const { directory, messages, language } = context;
  return html`<footer part="source">
    ${isOutdated(context) ? html`<p class="notice" part="notice">${messages.outdated}</p>` : nothing}
    <a class="muted" href=${textIn(directory.source.url, language)} rel="noreferrer"
      >${sourceSentence(context)}</a
    >
  </footer>`;
}
