import { nothing, type TemplateResult } from 'lit';
import { html } from './html.ts';
import { says } from './says.ts';
import type { DirectoryInUse } from './directory/directory.ts';
import { nameInFinder } from './i18n/name-in-finder.ts';
import type { Messages } from './i18n/messages.ts';

/** The parts of the finder, ready to be put in their places. */
export interface FinderParts {
  readonly messages: Messages;
  /** The language of the finder's own words. */
  readonly language: string;
  readonly finderNumber: number;
  /** The link to the emergency number where no card holds it; else nothing. */
  readonly emergency: unknown;
  /** The list of languages to switch to; nothing where the page offers none. */
  readonly languageSwitch: TemplateResult | typeof nothing;
  /** The field; nothing where the finder is only a card. */
  readonly field: TemplateResult | typeof nothing;
  /** The card, or `nothing`. */
  readonly card: unknown;
  readonly failure: TemplateResult | typeof nothing;
}

/** That a directory could not be loaded, and what stands in for it, if anything does. */
export function failureSentence(
  { loadFailed, bundledInstead }: Messages,
  standIn: DirectoryInUse | null,
): string {
  return standIn ? `${loadFailed} ${bundledInstead}` : loadFailed;
}

/** The same with a button that asks for it once more, where that can help. */
export function failureView(
  messages: Messages,
  standIn: DirectoryInUse | null,
  retry: (() => void) | null,
  finderNumber: number,
): TemplateResult {
  return html`<div class="aside" part="failure">
    <p ${says(failureSentence(messages, standIn))}></p>
    ${
      retry
        ? html`<button
            aria-label=${nameInFinder(messages.retry, finderNumber)}
            @click=${retry}
            ${says(messages.retry)}
          ></button>`
        : nothing
    }
  </div>`;
}

/**
 * The finder as a whole. The content of the page stands outside the finder's own root, so that it keeps the page's styles;
 * its fallback content stands in wherever there is nothing to show.
 */
export function finderView(parts: FinderParts): TemplateResult {
  const { messages, language, finderNumber, emergency, languageSwitch, field, card, failure } = parts;
  const isEmpty = field === nothing && card === nothing;
  return html`<slot name="heading"></slot>
    ${isEmpty ? html`<slot></slot>` : nothing}
    <div
      class="root"
      part="finder"
      role=${finderNumber > 1 ? 'group' : nothing}
      aria-label=${nameInFinder(messages.label, finderNumber)}
      aria-disabled="false"
      lang=${language}
      dir=${messages.dir}
    >
      ${languageSwitch} ${field}
      <div role="status" class="spoken"></div>
      ${failure} ${card} ${emergency === nothing ? nothing : html`<div class="reach">${emergency}</div>`}
    </div>
    <slot name="footer"></slot>`;
}
