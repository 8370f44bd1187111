/** What a key asks of the combobox. */
export type ComboboxCommand =
  'next' | 'previous' | 'next-page' | 'previous-page' | 'browse' | 'close' | 'accept' | 'edit';

/** The parts of a `KeyboardEvent` that decide. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

const plain: Readonly<Record<string, ComboboxCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'next-page',
  PageUp: 'previous-page',
  Enter: 'accept',
  Escape: 'close',
};

const withAlt: Readonly<Record<string, ComboboxCommand>> = { ArrowDown: 'browse', ArrowUp: 'close' };

const editing = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete']);

/** Safari ends a composition before the key that ended it; only the old key code still tells (229). */
const compositionKeyCode = 229;

/** The command of a key press, or `null` where the key is the text field's or the page's own. */
export function commandOf(press: KeyPress): ComboboxCommand | null {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells a composition's last key in Safari
  if (press.isComposing || press.keyCode === compositionKeyCode) return null;
  if (editing.has(press.key)) return 'edit';
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null;
  return (press.altKey ? withAlt : plain)[press.key] ?? null;
}
