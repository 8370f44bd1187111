import { html, type TemplateResult } from 'lit';
import type { Area } from '../directory/directory.ts';
import type { OfficerOnDuty } from '../directory/who-is-responsible.ts';
import { textIn } from '../i18n/localized-text.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';
import { substituteSentences } from './substitute-sentence.ts';

function officerView(officer: OfficerOnDuty, context: CardContext): TemplateResult {
  const { messages, language } = context;
  return html`<li part="officer">
    <b>${officer.name}</b>
    <div class="muted">${officer.jobTitle ? textIn(officer.jobTitle, language) : messages.officer}</div>
    ${substituteSentences(officer, context).map((sentence) => html`<div class="muted">${sentence}</div>`)}
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
    <p class="muted">${messages.officersArePolice}</p>
    <div class="calls">
      ${callView(area.telephone, messages.officeLine, context)}
      ${officers.flatMap(({ name, telephones }) =>
        telephones.map((number) => callView(number, messages.mobile(name), context)),
      )}
    </div>`;
}
