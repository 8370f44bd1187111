import type { Mark } from '../marked-runs.ts';

/** What a combobox has to know of an item. */
export interface ComboboxItem {
  /** What stands in the list. */
  readonly label: string;
  /** What of the label is not to be translated. */
  readonly marks?: readonly Mark[];
  /** What stands in the field once the item has been chosen. */
  readonly text: string;
  /** True where that is only a beginning, which suggests more. */
  readonly isQuestion?: true;
}

/** The items of a combobox; `Item` is its owner's own. */
export interface ComboboxSource<Item> {
  /** Every item, for browsing. */
  readonly all: readonly Item[];
  /** The steps that make ready what the first search needs; done again they cost nothing. */
  readonly preparation: readonly (() => unknown)[];
  /** The items that a typed text suggests. */
  suggest(text: string): readonly Item[];
  /** The one item that a typed text means without doubt, or `undefined`. */
  resolve(text: string): Item | undefined;
  /** The one item that a typed text names in full, or `undefined`: being the only suggestion is not enough. */
  named(text: string): Item | undefined;
}

/** There is nothing to choose yet. */
export const noItems: ComboboxSource<never> = {
  all: [],
  preparation: [],
  suggest: () => [],
  resolve: () => undefined,
  named: () => undefined,
};

/** Where a person is once they have chosen: in the field still, at what they chose, or elsewhere on the page. */
export type WhereTo = 'field' | 'choice' | 'page';

/** Who is told what the person does with a combobox. */
export interface ComboboxOwner<Item> {
  /** True where a text is still that of the choice, give or take a space. */
  holds(text: string): boolean;
  /** The person changed the text, which now suggests so many items. */
  edit(text: string, count: number): void;
  /** True for the item that stands in the field as a choice. */
  isChosen(item: Item): boolean;
  /** The person came back to a text that is no choice, and sees again how many items it suggests. */
  offer(text: string, count: number): void;
  /** The person opened a list of so many items, of which one may be the choice. */
  open(count: number, chosen: Item | undefined): void;
  /** The person put away what was shown. */
  dismiss(): void;
  /** The person selected an item. */
  select(item: Item, whereTo: WhereTo): void;
  /** The person took an item that is a question. */
  ask(item: Item): void;
  /** The person pressed Enter on a text, or a list, that leaves open which of so many items is meant. */
  refuse(text: string, count: number): void;
  /** Focus has left. */
  leave(): void;
}
