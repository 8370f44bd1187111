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

export type ComboboxAction =
  | { readonly type: 'input'; readonly text: string }
  | { readonly type: 'settle'; readonly text: string }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'browse' | 'close' | 'deactivate' };

export const initialState: ComboboxState = { text: '', open: false, browsing: false, active: -1 };

const closed = { open: false, browsing: false, active: -1 } as const;

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}

/** Single steps wrap around the ends; from no active option, up leads to the last. Pages stop at the ends. */
function moved(active: number, by: number, count: number): number {
  if (count === 0) return -1;
  if (Math.abs(by) > 1) return clamp(active + by, count);
  return wrap(active < 0 && by < 0 ? -1 : active + by, count);
}

/** The state after an action. `count` is the number of options that the list shows, or will show once opened. */
export function reduce(state: ComboboxState, action: ComboboxAction, count: number): ComboboxState {
  switch (action.type) {
    case 'input':
      return { text: action.text, open: action.text.trim() !== '', browsing: false, active: -1 };
    case 'settle':
      return { text: action.text, ...closed };
    case 'browse':
      return { ...state, open: true, browsing: true, active: -1 };
    case 'move':
      return {
        ...state,
        open: true,
        browsing: state.open ? state.browsing : true,
        active: moved(state.open ? state.active : -1, action.by, count),
      };
    case 'close':
      return { ...state, ...closed };
    case 'deactivate':
      return { ...state, active: -1 };
  }
}
