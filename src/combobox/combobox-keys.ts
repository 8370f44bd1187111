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

/** Safari ends a composition before the key that ended it; only the old key code still tells (229). */
const compositionKeyCode = 229;

/** The command of a key press, or `undefined` where the key is the text field's or the page's own. */
export function commandOf(press: KeyPress): ComboboxCommand | undefined {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells a composition's last key in Safari
  if (press.isComposing || press.keyCode === compositionKeyCode) return undefined;
  if (/^(Arrow(Left|Right)|Home|End|Backspace|Delete)$/.test(press.key)) return 'edit';
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  return (press.altKey ? commandsWithAlt : commands)[press.key];
}
