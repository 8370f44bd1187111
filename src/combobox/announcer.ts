import type { ReactiveHost } from '../reactive-host.ts';

/** How long typing must pause before a count is spoken, in milliseconds: screen readers still echo the keys before. */
const typingPause = 800;

/**
 * Speaks through the status region of its host. Each message is a fresh element: WebKitGTK tells assistive technology nothing
 * when only the text of an element changes, and the same sentence twice is to be heard twice.
 */
export class Announcer {
  readonly #host: ReactiveHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveHost) {
    this.#host = host;
  }

  get #region(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('[role=status]');
  }

  /** Speaks now, in place of whatever was waiting. */
  readonly say = (sentence: string): void => {
    this.silence();
    const message = document.createElement('p');
    message.textContent = sentence;
    this.#region?.replaceChildren(message);
  };

  /** Speaks when typing has paused; the sentence is made then. */
  sayAfterTyping(sentence: () => string): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#host.attempt(() => {
        this.say(sentence());
      });
    }, typingPause);
  }

  /** Takes back what waits. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Takes back what waits and what was said. */
  silence(): void {
    this.cancel();
    this.#region?.replaceChildren();
  }
}
