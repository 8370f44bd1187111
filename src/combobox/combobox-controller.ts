import type { ReactiveController } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import { commandOf, isModifier, type ComboboxCommand } from './combobox-keys.ts';
import { noItems, type ComboboxItem, type ComboboxOwner, type ComboboxSource } from './combobox-source.ts';
import type { WhereTo } from './combobox-source.ts';
import { closed, listing, moved, type ComboboxState } from './combobox-state.ts';
import { FieldController } from './field-controller.ts';
import { KeyFence } from './key-fence.ts';
import { isKeyboardShown, isNowhere } from './on-screen-keyboard.ts';
import { OutsideWatch } from './outside-watch.ts';
import { optionIndex } from './list-options.ts';

/** A list-autocomplete combobox after WAI-ARIA: state in, options out, listeners only while they are needed. */
export class ComboboxController<Item extends ComboboxItem> implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #owner: ComboboxOwner<Item>;
  #source: ComboboxSource<Item> = noItems;
  #state: ComboboxState<Item> = closed('');
  readonly #field: FieldController;
  readonly #outside: OutsideWatch;
  readonly keys: KeyFence;
  /** Focus has left, and what follows from that waits for a press to end. */
  #isLeft = false;
  /** Focus left without a press and for nothing else on the page, as the "done" of an on-screen keyboard does it. */
  #isDone = false;

  constructor(host: ReactiveHost, owner: ComboboxOwner<Item>) {
    this.#host = host;
    this.#owner = owner;
    this.#field = new FieldController(host);
    this.#outside = new OutsideWatch(host, () => this.#field.root, this.#conclude.bind(this));
    this.keys = new KeyFence(host);
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
  setSource(source: ComboboxSource<Item>): void {
    this.#source = source;
    this.close();
  }

  /** Puts a text in the field on behalf of the page; the owner is not told. */
  showText(text: string): void {
    this.#setState(closed(text));
  }

  readonly close = (): void => {
    if (this.#state.items) this.showText(this.#state.text);
  };

  readonly onFocusin: (event: FocusEvent) => void = this.#attempting(
    ({ relatedTarget }: FocusEvent): void => {
      // Focus comes before typing. Keys pressed meanwhile are handled between the steps.
      for (const step of this.#source.preparation) setTimeout(this.#attempting(step));
      this.#outside.start();
      const isEntered = !this.#field.isBrought && !this.#field.contains(relatedTarget);
      this.#isLeft = false;
      this.#field.isBrought = false;
      // A list that opened under a press would move what is pressed; its click comes.
      if (isEntered && !this.#outside.isPressed) this.offer();
    },
  );

  /** Heard before the focus that a press brings. */
  readonly onPointerdown = ({ button, pointerType }: PointerEvent): void => {
    if (button === 0) this.#outside.press(pointerType);
  };

  /** A text that is no choice asks for one: what it suggests is shown again. */
  readonly offer: () => void = this.#attempting((): void => {
    const { text, items } = this.#state;
    if (items || !text.trim() || this.#owner.holds(text)) return;
    const suggested = this.#source.suggest(text);
    if (suggested.length === 0) return;
    this.#setState(listing(text, suggested));
    this.#owner.offer(text, suggested.length);
  });

  readonly onInput: (event: Event) => void = this.#attempting((event: Event): void => {
    this.#edit((event.target as HTMLInputElement).value);
  });

  readonly onKeydown: (event: KeyboardEvent) => void = this.#attempting((event: KeyboardEvent): void => {
    const command = commandOf(event);
    const target = event.target as Element;
    // A button has keys of its own, but closes the list as all else here does.
    if (target.matches('button') && command !== 'close') return;
    // Assistive technology may have moved the focus into the list; from here on the field has it, also for Tab and letters.
    if (target.closest('[role=listbox]') && !isModifier(event)) this.#field.focus();
    if (command !== undefined && this.#obey(command)) this.keys.keep(event);
    else this.keys.pass(event);
  });

  readonly onFocusout: (event: FocusEvent) => void = this.#attempting((event: FocusEvent): void => {
    if (this.#field.contains(event.relatedTarget)) return;
    this.#owner.leave();
    this.keys.open();
    // A window that is left keeps the focus where it was, for the person to come back to.
    this.#field.isBrought = this.#host.shadowRoot?.activeElement === event.target;
    this.#isLeft = !this.#field.isBrought;
    this.#isDone = !event.relatedTarget && !this.#outside.isPressed;
    if (!this.#outside.isPressed) this.#conclude();
  });

  readonly onListClick: (event: Event) => void = this.#attempting((event: Event): void => {
    const item = this.#state.items?.[optionIndex(event)];
    if (item) this.#select(item, this.#outside.isTapped ? 'choice' : 'field');
  });

  /** An option that assistive technology has moved the focus to is the active one. */
  readonly onListFocus: (event: Event) => void = this.#attempting((event: Event): void => {
    this.#setState({ ...this.#state, active: optionIndex(event) });
  });

  readonly onToggle: () => void = this.#attempting((): void => {
    // Focus goes before the announcement, which the name of the field would interrupt. After a tap it would bring the on-screen keyboard.
    if (!this.#outside.isTapped) this.#field.focus();
    if (this.expanded) this.#dismiss();
    else this.#browse();
  });

  readonly onClear: () => void = this.#attempting((): void => {
    this.#edit('');
    this.#field.focus();
  });

  hostDisconnected(): void {
    this.close();
    this.#isLeft = false;
    this.#outside.stop();
    this.#owner.leave();
  }

  /** What follows from leaving: the list closes, and a name that stands there in full is chosen, as Enter would. */
  #conclude(): void {
    this.close();
    if (!this.#isLeft && this.#field.root?.matches(':focus-within')) return;
    this.#outside.stop();
    // A finder that is moved, or a field that is taken away, loses the focus first, and then is told; nobody has left that.
    queueMicrotask(this.#chooseNamed);
  }

  readonly #chooseNamed: () => void = this.#attempting((): void => {
    const { text } = this.#state;
    // A disabled host takes the focus from the field ahead of the rendering that disables that, too.
    const isUsable = this.#field.input && !this.#host.matches(':disabled');
    const named = isUsable && this.#isLeft && !this.#owner.holds(text) ? this.#source.named(text) : undefined;
    this.#isLeft = false;
    if (named) this.#take(named, this.#isDone && isNowhere(this.#host.ownerDocument) ? 'choice' : 'page');
  });

  #edit(text: string): void {
    if (text === this.#state.text) return;
    if (this.#owner.holds(text)) this.showText(text);
    else {
      this.#type(text);
      this.#owner.edit(text, this.#state.items?.length ?? 0);
    }
  }

  #type(text: string): void {
    this.#setState(text.trim() ? listing(text, this.#source.suggest(text)) : closed(text));
  }

  #browse(): void {
    const { all } = this.#source;
    const chosen = all.findIndex((item) => this.#owner.isChosen(item));
    this.#setState(listing(this.#state.text, all, chosen));
    this.#owner.open(all.length, all[chosen]);
  }

  /** Puts away what is shown, be it the list or the sentence that stands in for it; false where nothing is. */
  #dismiss(): boolean {
    if (!this.#state.items) return false;
    // The button below that sentence goes with it.
    if (!this.expanded) this.#field.focus();
    this.close();
    this.#owner.dismiss();
    return true;
  }

  /** True when the command was the combobox's to carry out, so that the browser must not. */
  #obey(command: ComboboxCommand): boolean {
    const { expanded } = this;
    if (command === 'close') return this.#dismiss();
    if (command === 'accept') this.#accept();
    else if (command === 'edit') this.#setState({ ...this.#state, active: -1 });
    else if (!expanded && Math.abs(Number(command)) > 1) return false;
    else {
      if (!expanded) this.#browse();
      if (command !== 'browse') this.#setState(moved(this.#state, command));
      return true;
    }
    return expanded && command !== 'edit';
  }

  #accept(): void {
    const { active, items, text } = this.#state;
    const item = active < 0 ? this.#source.resolve(text) : items?.[active];
    if (active < 0 && this.#owner.holds(text)) this.#dismiss();
    else if (item) this.#select(item, isKeyboardShown() ? 'choice' : 'field');
    else if (items?.length || text.trim())
      this.#owner.refuse(text, (items ?? this.#source.suggest(text)).length);
  }

  #select(item: Item, whereTo: WhereTo): void {
    // The on-screen keyboard goes with the focus. What is said of leaving comes ahead of what is said of the choice.
    if (whereTo === 'choice' && !item.isQuestion) this.#field.input?.blur();
    // Assistive technology may have moved the focus onto an option, which is about to go.
    else this.#field.focus();
    this.#take(item, whereTo);
    this.#field.moveCaretToEnd();
  }

  #take(item: Item, whereTo: WhereTo): void {
    if (item.isQuestion) {
      this.#type(item.text);
      this.#owner.ask(item);
    } else {
      this.showText(item.text);
      this.#owner.select(item, whereTo);
    }
  }

  #setState(state: ComboboxState<Item>): void {
    // Not with every letter: finding out what is in view takes longer than finding the suggestions.
    const isLonger = (state.items?.length ?? 0) > (this.#state.items?.length ?? 0);
    if (isLonger || state.active >= 0) this.#field.revealList();
    if (state.items) this.#outside.start();
    else if (this.#state.items) {
      this.#outside.forget();
      this.#field.takeFocusFromList();
    }
    this.#state = state;
    this.#host.requestUpdate();
  }
}
