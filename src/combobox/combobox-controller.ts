import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commandOf, type ComboboxCommand } from './combobox-keys.ts';
import { browsing, closed, deactivated, moved, typed, type ComboboxState } from './combobox-state.ts';

/** How many options a page key moves by. */
const page = 10;

const steps: Partial<Record<ComboboxCommand, number>> = {
  next: 1,
  previous: -1,
  'next-page': page,
  'previous-page': -page,
};

/** What a combobox needs to know of its items and its owner; `Item` is the owner's own. */
export interface ComboboxModel<Item> {
  /** Every item, for browsing. */
  all(): readonly Item[];
  /** The items that a typed text suggests. */
  suggest(text: string): readonly Item[];
  /** The one item that a typed text means without doubt, or `undefined`. */
  resolve(text: string): Item | undefined;
  /** The person changed the text. */
  edit(text: string, suggestionCount: number): void;
  /** The person chose an item. Answers with the text for the field, and whether to go on asking there. */
  choose(item: Item): { readonly text: string; readonly asksOn: boolean };
  /** The person pressed Enter on a text that means nothing or too much; `itemCount` items are offered to choose from. */
  refuse(text: string, itemCount: number): void;
  /** Focus has left. */
  leave(): void;
}

/** A list-autocomplete combobox after WAI-ARIA: state in, options out, listeners only while they are needed. */
export class ComboboxController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #model: ComboboxModel<Item>;
  #state: ComboboxState = closed('');
  #whileOpen: AbortController | undefined;
  #suggested: { readonly text: string; readonly items: readonly Item[] } | undefined;
  /** What is to be done once the state has been rendered. */
  #afterRender: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, model: ComboboxModel<Item>) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
  }

  get state(): ComboboxState {
    return this.#state;
  }

  /** The options of the list as it stands, or as it would open. */
  get items(): readonly Item[] {
    return this.#state.browsing ? this.#model.all() : this.#suggestions();
  }

  /** True while the list has options to show. */
  get expanded(): boolean {
    return this.#state.open && this.items.length > 0;
  }

  /** Puts a text in the field on behalf of the page; nothing is reported to the model. */
  settle(text: string): void {
    this.#enter(closed(text));
  }

  /** The items are others now: suggestions are asked for anew. */
  itemsChanged(): void {
    this.#suggested = undefined;
    this.#close();
  }

  readonly onInput = (event: Event): void => {
    this.#edit((event.target as HTMLInputElement).value);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command && this.#obey(command)) event.preventDefault();
  };

  readonly onFocusout = (event: FocusEvent): void => {
    const inside = event.currentTarget as Element;
    if (event.relatedTarget instanceof Node && inside.contains(event.relatedTarget)) return;
    this.#close();
    this.#model.leave();
  };

  readonly onListClick = (event: Event): void => {
    const option = (event.target as Element).closest('[role=option]');
    const item = option && this.items[Number(option.getAttribute('aria-posinset')) - 1];
    if (item) this.#choose(item);
  };

  readonly onToggle = (): void => {
    this.#enter((this.expanded ? closed : browsing)(this.#state.text));
    this.#input?.focus();
  };

  readonly onClear = (): void => {
    this.#edit('');
    this.#input?.focus();
  };

  /** Keeps the focus in the field while the list is scrolled or pressed. */
  readonly keepFocus = (event: Event): void => {
    event.preventDefault();
  };

  hostUpdated(): void {
    const act = this.#afterRender;
    this.#afterRender = undefined;
    act?.();
  }

  hostDisconnected(): void {
    this.#close();
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('input');
  }

  /** Brings the active option, or else the list, into view, and then the field, which must never be lost. */
  readonly #reveal = (): void => {
    const root = this.#host.shadowRoot;
    const shown = root?.querySelector('[aria-selected=true]') ?? root?.querySelector('[role=listbox]');
    for (const element of [shown, this.#input]) {
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  };

  readonly #caretToEnd = (): void => {
    const input = this.#input;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  };

  #suggestions(): readonly Item[] {
    const { text } = this.#state;
    if (this.#suggested?.text !== text) this.#suggested = { text, items: this.#model.suggest(text) };
    return this.#suggested.items;
  }

  #edit(text: string): void {
    if (text === this.#state.text) return;
    this.#enter(typed(text));
    this.#model.edit(text, this.#suggestions().length);
  }

  /** True when the command was the combobox's to carry out, so that the browser must not. */
  #obey(command: ComboboxCommand): boolean {
    const { expanded } = this;
    const by = steps[command];
    if (by !== undefined) return this.#move(by);
    if (command === 'accept') return this.#accept();
    if (command === 'edit') this.#enter(deactivated(this.#state));
    else if (command === 'close') this.#close();
    else if (!expanded) this.#enter(browsing(this.#state.text));
    return command === 'browse' || (command === 'close' && expanded);
  }

  #move(by: number): boolean {
    const { expanded } = this;
    if (!expanded && Math.abs(by) === page) return false;
    const { length } = expanded ? this.items : this.#model.all();
    this.#enter(moved({ ...this.#state, open: expanded }, by, length));
    return true;
  }

  #accept(): boolean {
    const { expanded } = this;
    const { active, text } = this.#state;
    const item = active < 0 ? this.#model.resolve(text) : this.items[active];
    if (item) this.#choose(item);
    else this.#model.refuse(text, this.items.length);
    return expanded;
  }

  #choose(item: Item): void {
    const { text, asksOn } = this.#model.choose(item);
    this.#enter((asksOn ? typed : closed)(text));
    this.#afterRender = this.#caretToEnd;
  }

  #close(): void {
    if (this.#state.open) this.#enter(closed(this.#state.text));
  }

  #enter(state: ComboboxState): void {
    this.#state = state;
    if (state.open) this.#afterRender = this.#reveal;
    this.#watchOutside();
    this.#host.requestUpdate();
  }

  /** While the list is open, a press outside, another window or tab closes it, even where the page stops events. */
  #watchOutside(): void {
    if (!this.#state.open) {
      this.#whileOpen?.abort();
      this.#whileOpen = undefined;
      return;
    }
    if (this.#whileOpen) return;
    this.#whileOpen = new AbortController();
    const options = { capture: true, signal: this.#whileOpen.signal };
    window.addEventListener('pointerdown', this.#closeUnlessInside, options);
    window.addEventListener('blur', this.#closeUnlessInside, options);
    document.addEventListener('visibilitychange', this.#closeUnlessInside, options);
  }

  /** An element's own `blur` passes the window as well; it says nothing about the window. */
  readonly #closeUnlessInside = (event: Event): void => {
    const inside = event.composedPath().includes(this.#host);
    if (!inside && (event.type !== 'blur' || event.target === window)) this.#close();
  };
}
