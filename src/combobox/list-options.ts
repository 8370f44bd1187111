/** The index of the option in which an event happened; -1 beside the options. */
export function optionIndex({ target }: Event): number {
  const option = (target as Element).closest('[role=option]');
  // Not `ariaPosInSet`, which Firefox has only since version 119.
  return Number(option?.getAttribute('aria-posinset') ?? 0) - 1;
}

/**
 * Brings the field into view, and then the active option or else the list. While the list is open the field sticks to
 * the upper edge of what scrolls. It comes first: WebKit scrolls to where it would be if it did not stick.
 */
export function revealList(root: ParentNode | null): void {
  const shown = root?.querySelector('[aria-selected=true]') ?? root?.querySelector('[role=listbox]');
  for (const element of [root?.querySelector('input'), shown]) {
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
