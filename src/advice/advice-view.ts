import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AdviceInUse, DirectoryInUse } from '../directory/directory.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { Messages } from '../i18n/messages.ts';

interface Words {
  readonly directory: DirectoryInUse;
  readonly messages: Messages;
  readonly language: string;
}

function topicView({ heading, text }: AdviceInUse['caution'], language: string): TemplateResult {
  return html`<b>${textIn(heading, language)}</b>
    <p>${textIn(text, language)}</p>`;
}

/** A word of caution, and topics behind a disclosure, in a slot: what the page puts into it stands in their place. */
export function adviceView({ directory: { advice }, messages, language }: Words): TemplateResult {
  return html`<slot name="advice">
    ${
      advice
        ? html`<div class="advice" part="advice">
            ${topicView(advice.caution, language)}
            <details>
              <summary>${messages.whatHappened}</summary>
              ${advice.topics.map((topic) => topicView(topic, language))}
            </details>
          </div>`
        : nothing
    }
  </slot>`;
}
