declare module '*.css';

declare module 'accessible-autocomplete' {
  /** The options of the README that the bench sets: https://github.com/alphagov/accessible-autocomplete */
  interface Options<Item> {
    readonly element: HTMLElement;
    readonly id: string;
    readonly source: (query: string, populate: (found: readonly Item[]) => void) => void;
    readonly templates: {
      readonly inputValue: (item: Item | undefined) => string;
      readonly suggestion: (item: Item) => string;
    };
    readonly onConfirm: (item: Item | undefined) => void;
    readonly defaultValue: string;
    readonly displayMenu: 'inline' | 'overlay';
  }
  export default function accessibleAutocomplete<Item>(options: Options<Item>): void;
}
