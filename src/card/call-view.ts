import { html, type TemplateResult } from 'lit';
import { formatTelephone, telephoneHref } from '../contact/telephone.ts';
import type { CardContext } from './card-context.ts';

const receiver = html`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2" />
</svg>`;

/** A large button that calls a number, named with the number and whom it reaches. */
export function callView(number: string, owner: string, { directory }: CardContext): TemplateResult {
  return html`<a class="call" part="call" href=${telephoneHref(number)}>
    ${receiver}
    <span>
      <b dir="ltr">${formatTelephone(number, directory.telephonePrefixes)}</b>
      <span class="owner">${owner}</span>
    </span>
  </a>`;
}
