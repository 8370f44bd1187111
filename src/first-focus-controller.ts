import type { ReactiveController } from 'lit';
import { isUntouched } from './is-untouched.ts';
import { opening, OpeningWatch } from './opening-watch.ts';
import type { ReactiveHost } from './reactive-host.ts';

/**
 * Gives the field the first focus of a page, a dialog or a popover where a native control in its place would get it:
 * browsers pass over what lies in a shadow tree. `delegatesFocus` would do it, too, but takes every press on a text of the
 * card for one on the field.
 */
export class FirstFocusController implements ReactiveController {
  readonly #host: ReactiveHost;
  #watch: OpeningWatch | undefined;
  /** What gives way to the field once that is there, if it has the focus by then; `null` is nobody anywhere. */
  #giving: Element | null | undefined;

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    if (host.autofocus && isUntouched(host.ownerDocument)) this.#giving = null;
    const around = host.closest<HTMLElement>(opening);
    if (!around) return;
    this.#watch = new OpeningWatch(host, around, (first) => {
      if (this.#isDue(first, around)) this.#take(first);
    });
  }

  hostDisconnected(): void {
    this.#watch?.stop();
    this.#giving = undefined;
  }

  hostUpdated(): void {
    const giving = this.#giving;
    if (giving === undefined) return;
    // An element waits for one rendering only: whoever is in it by then stays.
    if (giving || this.#field) this.#giving = undefined;
    const isFree = giving ? this.#focused === giving : isUntouched(this.#host.ownerDocument);
    if (isFree) this.#field?.focus();
  }

  get #field(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('input');
  }

  get #focused(): Element | null {
    return (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
  }

  #take(first: Element | null): void {
    if (this.#field) this.#field.focus();
    else if (first) this.#giving = first;
  }

  /** True where a native control in the host's place would have got the focus that `first` has got. */
  #isDue(first: Element | null, around: HTMLElement): boolean {
    const host = this.#host;
    const { autofocus } = host;
    if (first === host || (!autofocus && around.localName !== 'dialog')) return false;
    if (!first || first === around) return !around.autofocus;
    const isWanted = first.hasAttribute('autofocus');
    return autofocus === isWanted ? this.#isAhead(first) : autofocus;
  }

  #isAhead(other: Element): boolean {
    const isBehind = (node: Node, than: Node): boolean =>
      (than.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!this.#host.contains(other)) return isBehind(other, this.#host);
    const child = [...this.#host.children].find((each) => each.contains(other));
    const { assignedSlot } = child ?? {};
    return !!assignedSlot && !!this.#field && isBehind(assignedSlot, this.#field);
  }
}
