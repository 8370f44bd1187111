import type { ReactiveController } from 'lit';
import type { ReactiveHost } from './reactive-host.ts';

const taken = new WeakMap<Document, Set<number>>();

/** Counts the finders on a page, so that their buttons can be told apart by name. */
export class FinderNumber implements ReactiveController {
  readonly #host: ReactiveHost;
  #numbers: Set<number> | undefined;
  /** 1 for the first one; it stays while the finder is on the page. */
  value = 1;

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.#numbers = taken.get(ownerDocument) ?? new Set();
    taken.set(ownerDocument, this.#numbers);
    this.value = 1;
    while (this.#numbers.has(this.value)) this.value += 1;
    this.#numbers.add(this.value);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#numbers?.delete(this.value);
    this.#numbers = undefined;
  }
}
