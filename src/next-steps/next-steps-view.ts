import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { CardContext } from '../card/card-context.ts';
import { nameInFinder } from '../i18n/name-in-finder.ts';
import type { NextStep } from './next-step.ts';

/** A button for each step, and what came of the last one taken. */
export function nextStepsView(
  steps: readonly NextStep[],
  outcome: string,
  context: CardContext,
  take: (step: NextStep) => void,
): TemplateResult {
  return html`<div class="steps" part="next-steps">
    ${steps.map((step) => {
      const press = (): void => {
        take(step);
      };
      return html`<button
        part="next-step"
        aria-label=${nameInFinder(step[0], context.finderNumber)}
        @click=${press}
        ${says(step[0])}
      ></button>`;
    })}
    ${outcome ? html`<p part="outcome" ${says(outcome)}></p>` : nothing}
  </div>`;
}
