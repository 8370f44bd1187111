import { includingHosts } from '../including-hosts.ts';
import type { ReactiveController } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import { defaultLanguage, languages, type Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { pickLanguage } from './pick-language.ts';

const codes = Object.keys(languages) as Language[];

/** Knows the language around its host, and asks for an update when a `lang` attribute around it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #observer = new MutationObserver(() => {
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that holds for the host. */
  get code(): Language {
    const [nearest] = includingHosts(this.#host).flatMap((element) => element.closest('[lang]') ?? []);
    return pickLanguage(nearest?.getAttribute('lang') ?? '', codes) ?? defaultLanguage;
  }

  get messages(): Messages {
    return languages[this.code];
  }

  hostConnected(): void {
    for (const element of includingHosts(this.#host)) {
      this.#observer.observe(element.getRootNode(), {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      });
    }
    // Around the new place another language may hold.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
