/** What a key asks of the combobox; a number asks for the option so many places further down. */
export type ComboboxCommand = number | 'browse' | 'close' | 'accept' | 'edit';

/** The parts of a `KeyboardEvent` that decide. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

const commands: Readonly<Record<string, ComboboxCommand>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Enter: 'accept',
  Escape: 'close',
};

const commandsWithAlt: Readonly<Record<string, ComboboxCommand>> = { ArrowDown: 'browse', ArrowUp: 'close' };

const editing = /^(Arrow(Left|Right)|Home|End|Backspace|Delete)$/;

/** Safari ends a composition before the key that ended it; only the old key code still tells (229). */
const compositionKeyCode = 229;

function isComposed(press: KeyPress): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells a composition's last key in Safari
  return press.isComposing || press.keyCode === compositionKeyCode;
}

/** The command of a key press, or `undefined` where the key is the text field's or the page's own. */
export function commandOf(press: KeyPress): ComboboxCommand | undefined {
  if (isComposed(press)) return undefined;
  if (editing.test(press.key)) return 'edit';
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  return (press.altKey ? commandsWithAlt : commands)[press.key];
}

/**
 * True for a key that types, or moves or edits within a text, and for Shift; and for the shortcuts by which text is
 * selected, copied, cut, pasted and undone. AltGr and Option type signs; Alt with a letter or digit is a shortcut.
 */
export function isTyping(press: KeyPress): boolean {
  const { key, altKey, ctrlKey, metaKey } = press;
  if (isComposed(press)) return true;
  if (editing.test(key)) return !altKey;
  const isSign = [...key].length === 1;
  if (altKey) return isSign && !/[a-z\d]/i.test(key);
  if (ctrlKey || metaKey) return /^[acvxyz]$/i.test(key);
  // A dead key waits for a letter; Android's keyboards name none.
  return isSign || /^(Dead|Unidentified|Shift|AltGraph|CapsLock)$/.test(key);
}

/** True for a key that only changes what others do. */
export function isModifier({ key }: KeyPress): boolean {
  return /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/.test(key);
}
