import { html, nothing, type TemplateResult } from 'lit/html.js';
import { receiverIcon } from './card/receiver-icon.ts';
import type { Messages } from './i18n/messages.ts';

/** The parts of the finder, ready to be put in their places. */
export interface FinderParts {
  readonly messages: Messages;
  /** The language of the finder's own words. */
  readonly language: string;
  /** The number to dial, whatever else there is to show. */
  readonly emergency: string;
  /** The field; nothing where the finder is only a card. */
  readonly field: TemplateResult | typeof nothing;
  readonly card: TemplateResult | typeof nothing;
  /** What to say of a directory that could not be loaded. */
  readonly failure: string | null;
  /** Asks for that directory again, where that can help. */
  readonly retry: (() => void) | null;
}

function failureView(failure: string, { messages, retry }: FinderParts): TemplateResult {
  return html`<div class="aside" part="failure">
    <p>${failure}</p>
    ${retry ? html`<button type="button" @click=${retry}>${messages.retry}</button>` : nothing}
  </div>`;
}

function emergencyView({ emergency, messages }: FinderParts): TemplateResult {
  return html`<a class="emergency" part="emergency" href="tel:${emergency}">
    ${receiverIcon} ${messages.emergency(emergency)}
  </a>`;
}

/**
 * The finder as a whole. The content of the page stands outside the finder's own root, so that it keeps the page's styles;
 * its fallback content stands in wherever there is nothing to show.
 */
export function finderView(parts: FinderParts): TemplateResult {
  const { messages, language, field, card, failure } = parts;
  const isEmpty = field === nothing && card === nothing;
  return html`<slot name="heading"></slot>
    ${isEmpty ? html`<slot></slot>` : nothing}
    <div class="root" part="finder" lang=${language} dir=${messages.dir}>
      ${field}
      <div role="status" class="spoken"></div>
      ${failure === null ? nothing : failureView(failure, parts)} ${card} ${emergencyView(parts)}
    </div>
    <slot name="footer"></slot>`;
}
