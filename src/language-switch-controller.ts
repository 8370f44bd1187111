import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LanguageChangeEvent } from './events.ts';
import { html } from './html.ts';
import type { LanguageController } from './i18n/language-controller.ts';
import { languageNames, type Language } from './i18n/languages.ts';
import type { ReactiveHost } from './reactive-host.ts';
import { says } from './says.ts';

const globe = html`<svg aria-hidden="true" viewBox="0 0 24 24">
  <circle cx="12" cy="12" r="9" />
  <path d="M3 12h18M12 3a14 14 0 0 1 0 18a14 14 0 0 1 0-18" />
</svg>`;

function optionView(code: Language, current: Language): TemplateResult {
  return html`<option
    value=${code}
    lang=${code}
    .selected=${live(code === current)}
    ${says(languageNames[code])}
  ></option>`;
}

/** The list of languages among which the person may switch. */
export class LanguageSwitchController {
  readonly #host: ReactiveHost;
  readonly #language: LanguageController;
  readonly #announce: (sentence: string) => void;

  constructor(host: ReactiveHost, language: LanguageController, announce: (sentence: string) => void) {
    this.#host = host;
    this.#language = language;
    this.#announce = announce;
  }

  /** The languages that `tags` names, each under its own name and read in its own language; nothing where it names none. */
  view(tags: string | null): TemplateResult | typeof nothing {
    const { messages, code } = this.#language;
    const offered = this.#language.offeredBy(tags);
    if (offered.length === 0) return nothing;
    return html`<label class="language" part="language">
      ${globe}
      <span class="spoken" ${says(messages.language)}></span>
      <select translate="no" @change=${this.#onChange}>
        ${offered.map((each) => optionView(each, code))}
      </select>
    </label>`;
  }

  readonly #onChange = ({ target }: Event): void => {
    void this.#use((target as HTMLSelectElement).value as Language);
  };

  /** Where the file of the language cannot be had, the one so far goes on. */
  async #use(code: Language): Promise<void> {
    const outcome = await this.#language.speak(code);
    if (outcome === 'superseded') return;
    const isSpoken = outcome === 'spoken';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.attempt(() => {
      const { messages } = this.#language;
      const name = languageNames[code];
      this.#announce(isSpoken ? messages.languageChanged(name) : messages.languageFailed(name));
      if (isSpoken) this.#host.dispatchEvent(new LanguageChangeEvent(code));
    });
  }
}
