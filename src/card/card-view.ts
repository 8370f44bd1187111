import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { germanNames } from '../marked-runs.ts';
import { says } from '../says.ts';
import type { Responsibility, Staffed } from '../directory/who-is-responsible.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import { officeView } from './address-view.ts';
import type { CardContext } from './card-context.ts';
import { hoursView } from './hours-view.ts';
import { nextDoorView } from './next-door-view.ts';
import { officersView } from './officers-view.ts';
import { placeNames, placeSentence } from './announcement.ts';
import { sourceView } from './source-view.ts';

/** What another room adds to the card. */
type CardPart = TemplateResult | typeof nothing;

function contactView({ area, officers }: Staffed, context: CardContext, advice: CardPart): TemplateResult {
  return html`${officersView(area, officers, context)} ${advice}
    <div class="columns">${hoursView(area, context)} ${officeView(area.office, context)}</div>`;
}

function whomToTurnTo(
  responsibility: Responsibility,
  context: CardContext,
  advice: CardPart,
): TemplateResult {
  switch (responsibility.kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return contactView(responsibility, context, advice);
    case 'vacant':
    case 'none-listed':
      return nextDoorView(responsibility, context, advice);
  }
}

/**
 * The contact card of a district: who is responsible and how to reach them, or who to turn to when nobody is, with
 * advice beside the numbers, and then what to do next.
 */
export function cardView(
  responsibility: Responsibility,
  context: CardContext,
  advice: CardPart,
  nextSteps: CardPart,
): TemplateResult {
  const { district, area } = responsibility;
  const { messages, language, headingLevel } = context;
  const place = placeSentence(context);
  return html`<article class="card" part="card" aria-labelledby="district">
    <header>
      <div
        id="district"
        tabindex="-1"
        role="heading"
        aria-level=${headingLevel}
        part="heading"
        ${says(district.name, germanNames(district.name))}
      ></div>
      ${area ? html`<p class="muted" part="area" ${says(messages.area(textIn(area.name, language)), foreignPart(area.name, language))}></p>` : nothing}
    </header>
    ${place ? html`<p part="place" ${says(place, placeNames(context))}></p>` : nothing}
    ${whomToTurnTo(responsibility, context, advice)} ${nextSteps} ${sourceView(responsibility, context)}
  </article>`;
}
