import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../html.ts';
import { says } from '../says.ts';
import { nameInFinder } from '../i18n/name-in-finder.ts';
import type { ReactiveHost } from '../reactive-host.ts';
import type { AdviceInUse, AdviceLink, DirectoryInUse } from '../directory/directory.ts';
import { foreignDirection, foreignLanguage, foreignPart, textIn } from '../i18n/localized-text.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { subheading, subheadingLevel } from '../subheading.ts';

interface Words {
  readonly directory: DirectoryInUse;
  readonly messages: Messages;
  readonly language: Language;
  /** That of the card. */
  readonly headingLevel: number;
  readonly finderNumber?: number;
}

function linkView({ text, url }: AdviceLink, language: Language): unknown {
  const [, number] = url.split(/^tel:/);
  // A fresh link with another address: what is read is where it leads.
  return keyed(
    url,
    html`<li>
      <a
        href=${url}
        class=${number ? nothing : 'page'}
        rel=${number ? nothing : 'noreferrer'}
        lang=${foreignLanguage(text, language) ?? nothing}
        dir=${foreignDirection(text, language) ?? nothing}
        ${says(textIn(text, language), number ? [{ text: number }] : [])}
      ></a>
    </li>`,
  );
}

/** What to do, and the ways it speaks of as links. */
function textView({ text, links = [] }: AdviceInUse['caution'], language: Language): TemplateResult {
  return html`<p
      lang=${foreignLanguage(text, language) ?? nothing}
      dir=${foreignDirection(text, language) ?? nothing}
      ${says(textIn(text, language))}
    ></p>
    ${
      links.length
        ? html`<ul class="ways">
            ${links.map((link) => linkView(link, language))}
          </ul>`
        : nothing
    }`;
}

function topicView(topic: AdviceInUse['caution'], { language, headingLevel }: Words): TemplateResult {
  const { heading } = topic;
  return html`${subheading(textIn(heading, language), headingLevel, foreignPart(heading, language))}
  ${textView(topic, language)}`;
}

/** A topic that opens. */
function foldedTopicView(topic: AdviceInUse['caution'], words: Words): TemplateResult {
  const { language, headingLevel } = words;
  const { heading } = topic;
  return html`<details>
    <summary aria-label=${nameInFinder(textIn(heading, language), words.finderNumber)}>
      <span
        role="heading"
        aria-level=${subheadingLevel(headingLevel)}
        ${says(textIn(heading, language), foreignPart(heading, language))}
      ></span>
    </summary>
    ${textView(topic, language)}
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
