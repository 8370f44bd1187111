import type { TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { germanNames } from '../marked-runs.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import type { CardContext } from './card-context.ts';
import { changeSentences } from './change-sentences.ts';
import { sourceSentence } from './source-sentence.ts';

/** The date and the source of the list, and changes made after it. */
export function sourceView(responsibility: Responsibility, context: CardContext): TemplateResult {
  const { directory, language } = context;
  const names = germanNames(...responsibility.officers.map(({ name }) => name));
  return html`<footer part="source">
    <a
      class="muted"
      href=${textIn(directory.source.url, language)}
      rel="noreferrer"
      ${says(sourceSentence(context), foreignPart(directory.source.publisher, language))}
    ></a>
    ${changeSentences(responsibility, context).map((sentence) => html`<p class="muted" ${says(sentence, names)}></p>`)}
  </footer>`;
}
