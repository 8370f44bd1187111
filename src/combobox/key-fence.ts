import type { ReactiveHost } from '../reactive-host.ts';
import { isTyping } from './combobox-keys.ts';

/**
 * Keeps from the page the keys that are of no concern to it. Scripts of pages leave alone who types in an `INPUT`, but what
 * happens in a shadow root they see happen to its host; and Escape would close the page's own dialog with the list.
 */
export class KeyFence {
  readonly #host: ReactiveHost;
  /** The keys that went down here and are still to come up. */
  readonly #used: Set<string> = new Set<string>();

  constructor(host: ReactiveHost) {
    this.#host = host;
  }

  /** Keeps a key that was used here, and its coming up: by then the list may be closed. */
  keep(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.#used.add(event.key);
  }

  /** Keeps what is typed, for `keydown`, `keypress` and `keyup` alike. A button has keys of its own. */
  readonly pass = (event: KeyboardEvent): void => {
    this.#host.attempt(() => {
      if ((event.target as Element).matches('button')) return;
      const wasUsed = event.type === 'keyup' && this.#used.delete(event.key);
      if (wasUsed || isTyping(event)) event.stopPropagation();
    });
  };

  /** Forgets the keys that come up elsewhere. */
  open(): void {
    this.#used.clear();
  }
}
