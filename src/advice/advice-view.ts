import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { AdviceInUse, DirectoryInUse } from '../directory/directory.ts';
import { foreignLanguage, foreignPart, textIn } from '../i18n/localized-text.ts';
import type { Messages } from '../i18n/messages.ts';
import { subheading } from '../subheading.ts';

interface Words {
  readonly directory: DirectoryInUse;
  readonly messages: Messages;
  readonly language: string;
  /** That of the card. */
  readonly headingLevel: number;
}

function topicView(
  { heading, text }: AdviceInUse['caution'],
  { language, headingLevel }: Words,
): TemplateResult {
  return html`${subheading(textIn(heading, language), headingLevel, foreignPart(heading, language))}
    <p lang=${foreignLanguage(text, language) ?? nothing} ${says(textIn(text, language))}></p>`;
}

/** A word of caution, and topics behind a disclosure, in a slot: what the page puts into it stands in their place. */
export function adviceView(words: Words): TemplateResult {
  const { advice } = words.directory;
  return html`<slot name="advice">
    ${
      advice
        ? html`<div class="advice" part="advice">
            ${topicView(advice.caution, words)}
            <details>
              <summary ${says(words.messages.whatHappened)}></summary>
              ${advice.topics.map((topic) => topicView(topic, words))}
            </details>
          </div>`
        : nothing
    }
  </slot>`;
}
