import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { CardContext } from './card-context.ts';
import { isOutdated } from './is-outdated.ts';

/** A word of caution beside what may no longer hold, where the list is older than a year. */
export function outdatedView(context: CardContext): TemplateResult | typeof nothing {
  if (!isOutdated(context)) return nothing;
  return html`<p class="notice outdated" part="notice" ${says(context.messages.outdated)}></p>`;
}
