import type { ReactiveController, ReactiveHost } from '../reactive/reactive-controller.ts';
import { defaultLanguage, languages, type Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { pickLanguage } from './pick-language.ts';

const codes = Object.keys(languages) as Language[];

/** The nearest element with a `lang` attribute, from `start` upwards and out through shadow roots; `''` where there is none. */
export function inheritedLanguage(start: Element): string {
  const nearest = start.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = start.getRootNode();
  return root instanceof ShadowRoot ? inheritedLanguage(root.host) : '';
}

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
    return pickLanguage(inheritedLanguage(this.#host), codes) ?? defaultLanguage;
  }

  get messages(): Messages {
    return languages[this.code];
  }

  hostConnected(): void {
    let root = this.#host.getRootNode();
    while (root instanceof ShadowRoot) {
      this.#observe(root);
      root = root.host.getRootNode();
    }
    this.#observe(root);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
}
