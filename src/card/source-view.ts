import type { TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { germanNames } from '../marked-runs.ts';
import { linkIn } from '../i18n/localized-text.ts';
import type { CardContext } from './card-context.ts';
import { changeMarks, changeSentences } from './change-sentences.ts';
import { sourceMarks, sourceSentence } from './source-sentence.ts';

/** The date and the source of the list, and changes made after it. */
export function sourceView(responsibility: Responsibility, context: CardContext): TemplateResult {
  const { directory, language } = context;
  const marks = [
    ...germanNames(...responsibility.officers.map(({ name }) => name)),
    ...changeMarks(responsibility, context),
  ];
  return html`<footer part="source">
    <a
      class="muted"
      href=${linkIn(directory.source.url, language)}
      rel="noreferrer"
      ${says(sourceSentence(context), sourceMarks(context))}
    ></a>
    ${changeSentences(responsibility, context).map((sentence) => html`<p class="muted" ${says(sentence, marks)}></p>`)}
  </footer>`;
}
