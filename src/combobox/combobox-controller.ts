import type { ReactiveController } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import { commandOf, type ComboboxCommand } from './combobox-keys.ts';
import { closed, listing, moved, type ComboboxState } from './combobox-state.ts';
import { OutsideWatch } from './outside-watch.ts';

/** What a combobox has to know of an item. */
export interface ComboboxItem {
  /** What stands in the list. */
  readonly label: string;
  /** What stands in the field once the item has been chosen. */
  readonly text: string;
}

/** The items of a combobox; `Item` is its owner's own. */
export interface ComboboxSource<Item> {
  /** Every item, for browsing. */
  readonly all: readonly Item[];
  /** The items that a typed text suggests. For an empty one, which suggests nothing, the next step is taken to get ready. */
  suggest(text: string): readonly Item[];
  /** The one item that a typed text means without doubt, or `undefined`. */
  resolve(text: string): Item | undefined;
}

/** Who is told what the person does with a combobox. */
export interface ComboboxOwner<Item> {
  /** The person changed the text, which now suggests so many items. */
  edit(text: string, count: number): void;
  /** The person chose an item. True where its text is only a beginning, which suggests more. */
  choose(item: Item): boolean;
  /** The person pressed Enter on a text, or a list, that leaves open which of so many items is meant. */
  refuse(text: string, count: number): void;
  /** Focus has left. */
  leave(): void;
}

/** The index of the option in which an event happened; -1 beside the options. */
function indexOf({ target }: Event): number {
  const option = (target as Element).closest('[role=option]');
  // Not `ariaPosInSet`, which Firefox has only since version 119.
  return Number(option?.getAttribute('aria-posinset') ?? 0) - 1;
}

/** A list-autocomplete combobox after WAI-ARIA: state in, options out, listeners only while they are needed. */
export class ComboboxController<Item extends ComboboxItem> implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #owner: ComboboxOwner<Item>;
  #source: ComboboxSource<Item> = { all: [], suggest: () => [], resolve: () => undefined };
  #state: ComboboxState<Item> = closed('');
  readonly #outside: OutsideWatch = new OutsideWatch(
    () => this.#field,
    () => {
      this.close();
    },
  );
  /** What is to be done once the state has been rendered. */
  #afterRender: (() => void) | undefined;

  constructor(host: ReactiveHost, owner: ComboboxOwner<Item>) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** A listener, which no page is to hear failing. */
  #attempting<Arguments extends unknown[]>(act: (...given: Arguments) => unknown) {
    return (...given: Arguments): void => {
      this.#host.attempt(() => {
        act(...given);
      });
    };
  }

  get state(): ComboboxState<Item> {
    return this.#state;
  }

  /** True while the list has options to show. */
  get expanded(): boolean {
    return !!this.#state.items?.length;
  }

  /** Offers the items of `source` from now on. */
  use(source: ComboboxSource<Item>): void {
    this.#source = source;
    this.close();
  }

  /** Puts a text in the field on behalf of the page; the owner is not told. */
  settle(text: string): void {
    this.#enter(closed(text));
  }

  readonly close = (): void => {
    if (this.#state.items) this.settle(this.#state.text);
  };

  /** Whoever enters the field will type: what that needs is made ready step by step, in between of all else. */
  readonly onFocusin: () => void = this.#attempting((): void => {
    for (let step = 0; step < 5; step++) setTimeout(this.#attempting(() => this.#source.suggest('')));
  });

  readonly onInput: (event: Event) => void = this.#attempting((event: Event): void => {
    this.#edit((event.target as HTMLInputElement).value);
  });

  readonly onKeydown: (event: KeyboardEvent) => void = this.#attempting((event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === undefined) return;
    // Assistive technology may have moved the focus onto an option; from here on the field has it.
    this.#input?.focus();
    if (this.#obey(command)) event.preventDefault();
  });

  readonly onFocusout: (event: FocusEvent) => void = this.#attempting((event: FocusEvent): void => {
    if (this.#field?.contains(event.relatedTarget as Node | null)) return;
    if (!this.#outside.isPressed) this.close();
    this.#owner.leave();
  });

  readonly onListClick: (event: Event) => void = this.#attempting((event: Event): void => {
    const item = this.#state.items?.[indexOf(event)];
    if (item) this.#choose(item);
  });

  /** An option that assistive technology has moved the focus to is the active one. */
  readonly onListFocus: (event: Event) => void = this.#attempting((event: Event): void => {
    this.#enter({ ...this.#state, active: indexOf(event) });
  });

  readonly onToggle: () => void = this.#attempting((): void => {
    if (this.expanded) this.close();
    else this.#browse();
    this.#input?.focus();
  });

  readonly onClear: () => void = this.#attempting((): void => {
    this.#edit('');
    this.#input?.focus();
  });

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
    this.close();
    this.#owner.leave();
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('input');
  }

  get #field(): Element | null | undefined {
    return this.#input?.closest('.combobox');
  }

  /**
   * Brings the field into view, and then the active option or else the list. While the list is open the field sticks to
   * the upper edge of what scrolls. It comes first: WebKit scrolls to where it would be if it did not stick.
   */
  readonly #reveal = (): void => {
    const root = this.#host.shadowRoot;
    const shown = root?.querySelector('[aria-selected=true]') ?? root?.querySelector('[role=listbox]');
    for (const element of [this.#input, shown]) {
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  };

  readonly #caretToEnd = (): void => {
    const input = this.#input;
    input?.setSelectionRange(input.value.length, input.value.length);
  };

  #edit(text: string): void {
    if (text === this.#state.text) return;
    this.#type(text);
    this.#owner.edit(text, this.#state.items?.length ?? 0);
  }

  #type(text: string): void {
    this.#enter(text.trim() ? listing(text, this.#source.suggest(text)) : closed(text));
  }

  #browse(): void {
    this.#enter(listing(this.#state.text, this.#source.all));
  }

  /** True when the command was the combobox's to carry out, so that the browser must not. */
  #obey(command: ComboboxCommand): boolean {
    const { expanded } = this;
    if (command === 'accept') this.#accept();
    else if (command === 'close') this.close();
    else if (command === 'edit') this.#enter({ ...this.#state, active: -1 });
    else if (!expanded && Math.abs(Number(command)) > 1) return false;
    else {
      if (!expanded) this.#browse();
      if (command !== 'browse') this.#enter(moved(this.#state, command));
      return true;
    }
    return expanded && command !== 'edit';
  }

  #accept(): void {
    const { active, items, text } = this.#state;
    const item = active < 0 ? this.#source.resolve(text) : items?.[active];
    if (item) this.#choose(item);
    else if (items?.length || text.trim())
      this.#owner.refuse(text, (items ?? this.#source.suggest(text)).length);
  }

  #choose(item: Item): void {
    // Assistive technology may have moved the focus onto an option, which is about to go.
    this.#input?.focus();
    if (this.#owner.choose(item)) this.#type(item.text);
    else this.settle(item.text);
    this.#afterRender = this.#caretToEnd;
  }

  #enter(state: ComboboxState<Item>): void {
    // Not with every letter: finding out what is in view takes longer than finding the suggestions.
    const isLonger = (state.items?.length ?? 0) > (this.#state.items?.length ?? 0);
    if (isLonger || state.active >= 0) this.#afterRender = this.#reveal;
    if (state.items) this.#outside.start();
    else this.#outside.stop();
    this.#state = state;
    this.#host.requestUpdate();
  }
}
