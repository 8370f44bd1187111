import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { germanNames } from '../marked-runs.ts';
import { says } from '../says.ts';
import type { Responsibility, Staffed } from '../directory/who-is-responsible.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import { officeView } from './address-view.ts';
import type { CardContext } from './card-context.ts';
import { hoursView } from './hours-view.ts';
import { nextDoorView, stationView } from './next-door-view.ts';
import { officersView } from './officers-view.ts';
import { placeNames, placeSentence } from './announcement.ts';
import { sourceView } from './source-view.ts';
import { statusOf } from './status-view.ts';

/** What other rooms add to the card. */
interface AddedParts {
  readonly emergency: unknown;
  readonly advice: TemplateResult | typeof nothing;
  readonly steps: TemplateResult | typeof nothing;
}

interface CardParts {
  /** What is to be in view with the heading as soon as the card is there: who, whether the office is open, the numbers. */
  readonly lead: TemplateResult;
  readonly details: TemplateResult;
}

function contactParts({ area, officers }: Staffed, context: CardContext): CardParts {
  const status = statusOf(area, context);
  return {
    lead: officersView(area, officers, status, context),
    details: html`<div class="columns">
      ${hoursView(area, status, context)} ${officeView(area.office, context)}
    </div>`,
  };
}

function partsOf(responsibility: Responsibility, context: CardContext): CardParts {
  switch (responsibility.kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return contactParts(responsibility, context);
    case 'vacant':
    case 'none-listed':
      return { lead: nextDoorView(responsibility, context), details: stationView(context) };
  }
}

/**
 * The contact card of a district, in the order of use: who is responsible and how to reach them, or who to turn to when
 * nobody is; then when and where, advice, what to do next, and the source. The emergency number stands by its heading.
 */
export function cardView(
  responsibility: Responsibility,
  context: CardContext,
  { emergency, advice, steps }: AddedParts,
): TemplateResult {
  const { district, area } = responsibility;
  const { messages, language, headingLevel } = context;
  const place = placeSentence(context);
  const { lead, details } = partsOf(responsibility, context);
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
      ${emergency}
    </header>
    <div class="lead">
      ${place ? html`<p part="place" ${says(place, placeNames(context))}></p>` : nothing} ${lead}
    </div>
    <div class="muted">
      ${area ? html`<p part="area" ${says(messages.area(textIn(area.name, language)), foreignPart(area.name, language))}></p>` : nothing}
      <p ${says(messages.officersArePolice)}></p>
    </div>
    ${details} ${advice} ${steps} ${sourceView(responsibility, context)}
  </article>`;
}
