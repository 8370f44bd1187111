/** The index of the option in which an event happened; -1 beside the options. */
export function optionIndex({ target }: Event): number {
  const option = (target as Element).closest('[role=option]');
  // Not `ariaPosInSet`, which Firefox has only since version 119.
  return Number(option?.getAttribute('aria-posinset') ?? 0) - 1;
}

/**
 * Brings the list into view, clear of what sticks under it, then the field, and then the active option. While the list is
 * open the field sticks to the upper edge of what scrolls. It comes before the option: WebKit scrolls to where it would be
 * if it did not stick.
 */
export function revealList(root: ParentNode | null): void {
  const inOrder = ['[role=listbox]', 'input', '[aria-selected=true]'];
  for (const element of inOrder.map((selector) => root?.querySelector(selector))) {
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** Keeps the focus in the field while the list is scrolled or pressed. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Puts the caret behind the text, for typing to go on there. Without the focus it stays: Safari would bring the focus along. */
export function moveCaretToEnd(input: HTMLInputElement | null | undefined): void {
  if (input?.matches(':focus')) input.setSelectionRange(input.value.length, input.value.length);
}
