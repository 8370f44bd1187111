import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import { nameInFinder } from '../i18n/name-in-finder.ts';
import type { ReactiveHost } from '../reactive-host.ts';
import type { AdviceInUse, DirectoryInUse } from '../directory/directory.ts';
import { foreignDirection, foreignLanguage, foreignPart, textIn } from '../i18n/localized-text.ts';
import type { Messages } from '../i18n/messages.ts';
import { subheading, subheadingLevel } from '../subheading.ts';

interface Words {
  readonly directory: DirectoryInUse;
  readonly messages: Messages;
  readonly language: string;
  /** That of the card. */
  readonly headingLevel: number;
  readonly finderNumber?: number;
}

function topicView(
  { heading, text }: AdviceInUse['caution'],
  { language, headingLevel }: Words,
): TemplateResult {
  return html`${subheading(textIn(heading, language), headingLevel, foreignPart(heading, language))}
    <p
      lang=${foreignLanguage(text, language) ?? nothing}
      dir=${foreignDirection(text, language) ?? nothing}
      ${says(textIn(text, language))}
    ></p>`;
}

/** A topic that opens. */
function foldedTopicView(topic: AdviceInUse['caution'], words: Words): TemplateResult {
  const { language, headingLevel } = words;
  const { heading, text } = topic;
  return html`<details>
    <summary aria-label=${nameInFinder(textIn(heading, language), words.finderNumber)}>
      <span
        role="heading"
        aria-level=${subheadingLevel(headingLevel)}
        ${says(textIn(heading, language), foreignPart(heading, language))}
      ></span>
    </summary>
    <p
      lang=${foreignLanguage(text, language) ?? nothing}
      dir=${foreignDirection(text, language) ?? nothing}
      ${says(textIn(text, language))}
    ></p>
  </details>`;
}

function directionAround(host: Element): 'ltr' | 'rtl' {
  return getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * A word of caution, and topics that open one by one, in a slot: what the page puts into it stands in their place. It is
 * in the page's language, and runs as the page does around its `host`.
 */
export function adviceView(words: Words, host: ReactiveHost): TemplateResult {
  const { advice } = words.directory;
  const isReplaced = host.querySelector(':scope > [slot=advice]');
  const follow = (): void => {
    host.requestUpdate();
  };
  return html`<slot name="advice" dir=${isReplaced ? directionAround(host) : nothing} @slotchange=${follow}>
    ${
      advice
        ? html`<div class="advice" part="advice">
            <div>${topicView(advice.caution, words)}</div>
            <div class="topics">${advice.topics.map((topic) => foldedTopicView(topic, words))}</div>
          </div>`
        : nothing
    }
  </slot>`;
}
