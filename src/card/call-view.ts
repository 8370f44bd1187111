import { html, type TemplateResult } from 'lit';
import { formatTelephone, telephoneHref } from '../contact/telephone.ts';
import type { CardContext } from './card-context.ts';
import { receiverIcon } from './receiver-icon.ts';

/** A large button that calls a number, named with the number and whom it reaches. */
export function callView(number: string, owner: string, { directory }: CardContext): TemplateResult {
  return html`<a class="call" part="call" href=${telephoneHref(number)}>
    ${receiverIcon}
    <div>
      <b dir="ltr">${formatTelephone(number, directory.telephonePrefixes)}</b>
      <div>${owner}</div>
    </div>
  </a>`;
}
