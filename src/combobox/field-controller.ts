import type { ReactiveController } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import { moveCaretToEnd, revealList } from './list-options.ts';

/** The field in the root of a host: the focus in it, and what of it is in view. */
export class FieldController implements ReactiveController {
  readonly #host: ReactiveHost;
  /** What is to be done once the state has been rendered. */
  #afterRender: (() => void) | undefined;
  /** Focus comes without the person's going to the field: by this program, or with the window. */
  isBrought = false;

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
  }

  get input(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('input');
  }

  /** The input with all that belongs to it. */
  get root(): Element | null | undefined {
    return this.input?.closest('.combobox');
  }

  contains(target: EventTarget | null): boolean {
    return !!this.root?.contains(target as Node | null);
  }

  /** Puts the focus into the input. */
  focus(): void {
    this.isBrought = true;
    this.input?.focus();
    this.isBrought = false;
  }

  /** Assistive technology may have moved the focus onto an option: one that goes would take it along, as if the person had left. */
  takeFocusFromList(): void {
    if (this.#host.shadowRoot?.activeElement?.closest('[role=listbox]')) this.focus();
  }

  /** Puts the caret behind the text that is rendered next. */
  moveCaretToEnd(): void {
    this.#afterRender = () => {
      moveCaretToEnd(this.input);
    };
  }

  /** Brings the list that is rendered next into view. */
  revealList(): void {
    this.#afterRender = () => {
      revealList(this.#host.shadowRoot);
    };
  }

  hostUpdated(): void {
    const act = this.#afterRender;
    this.#afterRender = undefined;
    act?.();
  }
}
