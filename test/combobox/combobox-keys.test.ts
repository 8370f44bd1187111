import { expect } from '@open-wc/testing';
import {
  commandOf,
  isTyping,
  type ComboboxCommand,
  type KeyPress,
} from '../../src/combobox/combobox-keys.ts';

/** A press of "Control+Shift+Home", as far as a `KeyboardEvent` tells. */
function pressOf(chord: string, rest: Partial<KeyPress> = {}): KeyPress {
  const keys = chord.split('+');
  return {
    key: keys.at(-1) ?? '',
    altKey: keys.includes('Alt'),
    ctrlKey: keys.includes('Control'),
    metaKey: keys.includes('Meta'),
    shiftKey: keys.includes('Shift'),
    isComposing: false,
    keyCode: 0,
    ...rest,
  };
}

const commands: [id: string, chord: string, command: ComboboxCommand | undefined][] = [
  ['K2', 'ArrowDown', 1],
  ['K2', 'ArrowUp', -1],
  ['K3', 'Alt+ArrowDown', 'browse'],
  ['K3', 'Alt+ArrowUp', 'close'],
  ['K4', 'Enter', 'accept'],
  ['K6', 'Escape', 'close'],
  ['K7', 'PageDown', 10],
  ['K7', 'PageUp', -10],
  ['K7', 'ArrowLeft', 'edit'],
  ['K7', 'ArrowRight', 'edit'],
  ['K7', 'Home', 'edit'],
  ['K7', 'End', 'edit'],
  ['K7', 'Backspace', 'edit'],
  ['K7', 'Delete', 'edit'],
  ['K7', 'Shift+ArrowLeft', 'edit'],
  ['K7', 'Control+Backspace', 'edit'],
  ['K7', 'Alt+ArrowRight', 'edit'],
  ['K7', 'Meta+ArrowLeft', 'edit'],
  ['K7', 'Shift', undefined],
  ['K7', 'Control', undefined],
  ['K7', 'Alt', undefined],
  ['K7', 'Meta', undefined],
  ['K7', 'AltGraph', undefined],
  ['K7', 'CapsLock', undefined],
  ['K1', 'Tab', undefined],
  ['K1', 'Shift+Tab', undefined],
  ['K5', 'Shift+Enter', undefined],
  ['K5', 'Control+Enter', undefined],
  ['K5', 'Meta+Enter', undefined],
  ['K5', 'Alt+Enter', undefined],
  ['K2', 'Control+ArrowDown', undefined],
  ['K2', 'Meta+ArrowUp', undefined],
  ['K2', 'Shift+ArrowDown', undefined],
  ['K3', 'Control+Alt+ArrowDown', undefined],
  ['K3', 'Shift+Alt+ArrowUp', undefined],
  ['K6', 'Shift+Escape', undefined],
  ['K6', 'Alt+Escape', undefined],
  ['K7', 'Control+PageDown', undefined],
  ['T1', 'a', undefined],
  ['T1', 'ß', undefined],
  ['T1', ' ', undefined],
  ['T1', 'Unidentified', undefined],
  ['T1', 'Dead', undefined],
  ['T1', 'F5', undefined],
  ['T1', 'MediaEnd', undefined],
  ['T1', 'BrowserHome', undefined],
];

describe('commandOf', () => {
  for (const [id, chord, command] of commands) {
    it(`${id} ${chord} => ${String(command ?? 'the field’s or the page’s own')}`, () => {
      expect(commandOf(pressOf(chord))).to.equal(command);
    });

    it(`K8 ${chord} while composing => the input method’s`, () => {
      expect(commandOf(pressOf(chord, { isComposing: true }))).to.equal(undefined);
      expect(commandOf(pressOf(chord, { keyCode: 229 }))).to.equal(undefined);
    });
  }
});

const typing: [chord: string, is: boolean][] = [
  ['a', true],
  ['A', true],
  ['?', true],
  ['ß', true],
  [' ', true],
  ['😀', true],
  ['Dead', true],
  ['Unidentified', true],
  ['Shift', true],
  ['ArrowLeft', true],
  ['Shift+ArrowRight', true],
  ['Control+ArrowLeft', true],
  ['Backspace', true],
  ['Control+v', true],
  ['Control+Shift+Z', true],
  ['Meta+a', true],
  ['Control+Alt+@', true],
  ['Alt+@', true],
  ['Alt+s', false],
  ['Alt+1', false],
  ['Alt+ArrowLeft', false],
  ['Control+Alt+s', false],
  ['Control+s', false],
  ['Meta+k', false],
  ['Control', false],
  ['Meta', false],
  ['Tab', false],
  ['Enter', false],
  ['Escape', false],
  ['F5', false],
  ['PageDown', false],
  ['ArrowDown', false],
];

describe('isTyping', () => {
  for (const [chord, is] of typing) {
    it(`K10 "${chord}" => ${String(is)}`, () => {
      expect(isTyping(pressOf(chord))).to.equal(is);
    });
  }

  it('K10 a key of a composition types, whatever it is', () => {
    expect(isTyping(pressOf('Enter', { isComposing: true }))).to.equal(true);
    expect(isTyping(pressOf('Enter', { keyCode: 229 }))).to.equal(true);
  });
});
