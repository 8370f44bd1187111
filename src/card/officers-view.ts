import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Area } from '../directory/directory.ts';
import type { OfficerOnDuty } from '../directory/who-is-responsible.ts';
import type { OfficeStatus } from '../hours/office-status.ts';
import { germanNames } from '../marked-runs.ts';
import { foreignDirection, foreignLanguage, textIn } from '../i18n/localized-text.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';
import { statusView } from './status-view.ts';
import { substituteSentences } from './substitute-sentence.ts';

function officerView(officer: OfficerOnDuty, context: CardContext, calls: unknown): TemplateResult {
  const { messages, language } = context;
  const covered = germanNames(...officer.substitutions.map(({ standsInFor }) => standsInFor));
  return html`<li part="officer">
    <b ${says(officer.name, germanNames(officer.name))}></b>
    <div
      class="muted"
      lang=${(officer.jobTitle && foreignLanguage(officer.jobTitle, language)) ?? nothing}
      dir=${(officer.jobTitle && foreignDirection(officer.jobTitle, language)) ?? nothing}
      ${says(officer.jobTitle ? textIn(officer.jobTitle, language) : messages.officer)}
    ></div>
    ${substituteSentences(officer, context).map((sentence) => html`<div class="muted" ${says(sentence, covered)}></div>`)}
    ${calls}
  </li>`;
}

/** The officer's own numbers; `isLeading` where the first of them is the one to try first. */
function ownCalls({ name, telephones }: OfficerOnDuty, context: CardContext, isLeading: boolean): unknown[] {
  return telephones.map((number, index) =>
    callView(number, context.messages.mobile(name), context, {
      marks: germanNames(name),
      isLeading: isLeading && index === 0,
    }),
  );
}

/**
 * Who is responsible, whether the office is open, and the numbers. The office's line leads while somebody is there to
 * hear it; else an officer's own does. Of several officers each has their numbers beside their name.
 */
export function officersView(
  area: Area,
  officers: readonly OfficerOnDuty[],
  status: OfficeStatus,
  context: CardContext,
): TemplateResult {
  const isOpen = status.state === 'open';
  const office = callView(area.telephone, context.messages.officeLine, context, { isLeading: isOpen });
  const [officer, another] = officers;
  if (officer && !another) {
    const own = ownCalls(officer, context, !isOpen);
    return html`<ul class="officers">
        ${officerView(officer, context, nothing)}
      </ul>
      ${statusView(status, context)}
      <div class="calls">${isOpen ? [office, own] : [own, office]}</div>`;
  }
  const shared = html`<div class="calls shared">${office}</div>`;
  const people = officers.map((each) =>
    officerView(each, context, html`<div class="calls">${ownCalls(each, context, !isOpen)}</div>`),
  );
  return html`${statusView(status, context)} ${isOpen ? shared : nothing}
    <ul class="officers">
      ${people}
    </ul>
    ${isOpen ? nothing : shared}`;
}
