/** What a combobox remembers; everything else follows from it and the items. */
export interface ComboboxState {
  /** What stands in the text field. */
  readonly text: string;
  readonly open: boolean;
  /** True while the list shows every item, whatever the text: after the button or an arrow opened it. */
  readonly browsing: boolean;
  /** The index of the active option, or -1. */
  readonly active: number;
}

/** The list is closed. */
export function closed(text: string): ComboboxState {
  return { text, open: false, browsing: false, active: -1 };
}

/** The text has been typed, and the list shows what it suggests. */
export function typed(text: string): ComboboxState {
  return { ...closed(text), open: text.trim() !== '' };
}

/** The list shows every item. */
export function browsing(text: string): ComboboxState {
  return { ...closed(text), open: true, browsing: true };
}

/** No option is active. */
export function deactivated(state: ComboboxState): ComboboxState {
  return { ...state, active: -1 };
}

/** Single steps wrap around the ends; from no active option, up leads to the last. Pages stop at the ends. */
function step(active: number, by: number, count: number): number {
  if (Math.abs(by) > 1) return Math.min(Math.max(active + by, 0), count - 1);
  return ((by < 0 ? Math.max(active, 0) : active) + by + count) % count;
}

/** Another option is active, `by` steps down the list of `count` options; a closed list opens with every item. */
export function moved(state: ComboboxState, by: number, count: number): ComboboxState {
  const from = state.open ? state : browsing(state.text);
  return { ...from, active: count > 0 ? step(from.active, by, count) : -1 };
}
