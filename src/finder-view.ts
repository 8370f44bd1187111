import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from './directory/directory.ts';
import type { Messages } from './i18n/messages.ts';

/** The parts of the finder, ready to be put in their places. */
export interface FinderParts {
  readonly messages: Messages;
  /** The language of the finder's own words. */
  readonly language: string;
  readonly directory: Directory | null;
  /** The field; nothing where the finder is only a card. */
  readonly field: TemplateResult | typeof nothing;
  readonly card: TemplateResult | typeof nothing;
  /** What to say of a directory that could not be loaded. */
  readonly failure: string | null;
  readonly retry: () => void;
}

function failureView(failure: string, { messages, retry }: FinderParts): TemplateResult {
  return html`<div class="failure" part="failure">
    <p>${failure}</p>
    <button type="button" @click=${retry}>${messages.retry}</button>
  </div>`;
}

function emergencyView(number: string, messages: Messages): TemplateResult {
  return html`<a class="emergency" part="emergency" href="tel:${number}">${messages.emergency(number)}</a>`;
}

/** The finder as a whole. The fallback content of the page stands in wherever there is nothing to show. */
export function finderView(parts: FinderParts): TemplateResult {
  const { messages, language, directory, field, card, failure } = parts;
  const isEmpty = field === nothing && card === nothing;
  return html`<div class="root" part="finder" lang=${language} dir=${messages.dir}>
    <slot name="heading"></slot>
    ${field}
    <div role="status" class="spoken"></div>
    ${failure === null ? nothing : failureView(failure, parts)} ${isEmpty ? html`<slot></slot>` : card}
    ${directory ? emergencyView(directory.emergency, messages) : nothing}
    <slot name="footer"></slot>
  </div>`;
}
