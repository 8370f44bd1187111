import { keyed } from 'lit/directives/keyed.js';
import { receiverIcon } from './card/receiver-icon.ts';
import { telephoneHref } from './contact/telephone.ts';
import { html } from './html.ts';
import type { Messages } from './i18n/messages.ts';
import { markedRuns } from './marked-runs.ts';
import { says } from './says.ts';

/**
 * A link that calls the emergency number. The words around the number stand apart from it, so that where there is room for
 * little they can be left to those who listen. A fresh link with another number: what is read is what is dialled.
 */
export function emergencyView(number: string, messages: Messages): unknown {
  const sentence = messages.emergency(number);
  const runs = markedRuns(sentence, [{ text: number }]);
  return keyed(
    `${number} ${sentence}`,
    html`<a class="emergency" part="emergency" href=${telephoneHref(number)}>
      ${receiverIcon}
      <span
        >${runs.map(
          ({ text, mark }) =>
            html`<span class=${mark ? 'number' : 'words'} ${says(text, mark && [mark])}></span>`,
        )}</span
      >
    </a>`,
  );
}
