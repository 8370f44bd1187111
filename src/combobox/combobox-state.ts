/** What a combobox remembers; everything else follows from it. */
export interface ComboboxState<Item> {
  /** What stands in the text field. */
  readonly text: string;
  /** The options of the open list; empty when nothing fits the text, `null` while the list is closed. */
  readonly items: readonly Item[] | null;
  /** The index of the active option, or -1. */
  readonly active: number;
  /** The index of the option that is chosen already, or -1. */
  readonly chosen: number;
}

/** The list is closed. */
export function closed(text: string): ComboboxState<never> {
  return { text, items: null, active: -1, chosen: -1 };
}

/** The list shows these items, none of them active, and one perhaps chosen. */
export function listing<Item>(text: string, items: readonly Item[], chosen = -1): ComboboxState<Item> {
  return { text, items, active: -1, chosen };
}

/**
 * Another option is active, `by` options further down. Single steps wrap around the ends, and from no active option
 * up leads to the last; longer ones stop at the ends. The first step of all leads to what is chosen.
 */
export function moved<Item>(state: ComboboxState<Item>, by: number): ComboboxState<Item> {
  const last = (state.items?.length ?? 0) - 1;
  if (state.active < 0 && state.chosen >= 0) return { ...state, active: state.chosen };
  const to = state.active + by;
  if (Math.abs(by) > 1) return { ...state, active: Math.min(Math.max(to, 0), last) };
  return { ...state, active: to > last ? Math.min(0, last) : to < 0 ? last : to };
}
