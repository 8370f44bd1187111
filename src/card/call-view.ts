import { keyed } from 'lit/directives/keyed.js';
import type { Mark } from '../marked-runs.ts';
import { html } from '../html.ts';
import { says } from '../says.ts';
import { formatTelephone, telephoneHref } from '../contact/telephone.ts';
import type { CardContext } from './card-context.ts';
import { receiverIcon } from './receiver-icon.ts';

interface CallLook {
  readonly marks?: readonly Mark[];
  /** The number to try first stands out. */
  readonly isLeading: boolean;
}

/** A large button that calls a number, named with the number and whom it reaches. */
export function callView(
  number: string,
  owner: string,
  { directory }: CardContext,
  { marks = [], isLeading }: CallLook,
): unknown {
  const shown = formatTelephone(number, directory.telephonePrefixes);
  const view = html`<a class=${isLeading ? 'call leading' : 'call'} part="call" href=${telephoneHref(number)}>
    ${receiverIcon}
    <div>
      <b dir="ltr" translate="no" ${says(shown)}></b>
      <div ${says(owner, marks)}></div>
    </div>
  </a>`;
  // A fresh link with another number: what is read is what is dialled.
  return keyed(number, view);
}
