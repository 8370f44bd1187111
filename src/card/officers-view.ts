import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Area } from '../directory/directory.ts';
import type { OfficerOnDuty } from '../directory/who-is-responsible.ts';
import { germanNames } from '../marked-runs.ts';
import { foreignLanguage, textIn } from '../i18n/localized-text.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';
import { substituteSentences } from './substitute-sentence.ts';

function officerView(officer: OfficerOnDuty, context: CardContext): TemplateResult {
  const { messages, language } = context;
  const covered = germanNames(...officer.substitutions.map(({ standsInFor }) => standsInFor));
  return html`<li part="officer">
    <b ${says(officer.name, germanNames(officer.name))}></b>
    <div
      class="muted"
      lang=${(officer.jobTitle && foreignLanguage(officer.jobTitle, language)) ?? nothing}
      ${says(officer.jobTitle ? textIn(officer.jobTitle, language) : messages.officer)}
    ></div>
    ${substituteSentences(officer, context).map((sentence) => html`<div class="muted" ${says(sentence, covered)}></div>`)}
  </li>`;
}

/** The officers, and a call button for the office's line and for each number of their own. */
export function officersView(
  area: Area,
  officers: readonly OfficerOnDuty[],
  context: CardContext,
): TemplateResult {
  const { messages } = context;
  return html`<ul class="officers">
      ${officers.map((officer) => officerView(officer, context))}
    </ul>
    <p class="muted" ${says(messages.officersArePolice)}></p>
    <div class="calls">
      ${callView(area.telephone, messages.officeLine, context)}
      ${officers.flatMap(({ name, telephones }) =>
        telephones.map((number) => callView(number, messages.mobile(name), context, germanNames(name))),
      )}
    </div>`;
}
