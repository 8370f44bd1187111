import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { activeOf, fieldOf, focusOf, isListShown, labelsOf, mountFinder } from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';

const all = 15;

/** What a person sees after these keys: the active option, or how many options, or that the list is closed. */
function seen(finder: KobbFinder): string {
  if (!isListShown(finder)) return 'closed';
  return activeOf(finder) ?? `${String(labelsOf(finder).length)} options, none active`;
}

describe('arrow and page keys', () => {
  const sequences: [id: string, typed: string, keys: string[], expected: string][] = [
    ['K2', '', ['ArrowDown'], 'Altdorf'],
    ['K2', '', ['ArrowUp'], 'Zollhafen'],
    ['K2', '', ['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Heide'],
    ['K2', '', ['ArrowUp', 'ArrowUp'], 'Ypernplatz'],
    ['K2', '', ['ArrowDown', 'ArrowUp'], 'Zollhafen'],
    ['K2', '', ['ArrowUp', 'ArrowDown'], 'Altdorf'],
    ['K2', 'dorf', ['ArrowDown'], 'Altdorf'],
    ['K2', 'dorf', ['ArrowUp'], 'Neudorf'],
    ['K2', 'dorf', ['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Altdorf'],
    ['K2', 'dorf', ['ArrowUp', 'ArrowUp', 'ArrowUp'], 'Neudorf'],
    ['K2', 'dorf', ['Escape', 'ArrowDown'], 'Altdorf'],
    ['K2', 'dorf', ['Escape', 'ArrowUp'], 'Zollhafen'],
    ['K2', 'wxyj', ['ArrowDown'], 'Altdorf'],
    ['K2', 'wxyj', ['ArrowUp'], 'Zollhafen'],
    ['K3', '', ['Alt+ArrowDown'], `${String(all)} options, none active`],
    ['K3', 'dorf', ['Escape', 'Alt+ArrowDown'], `${String(all)} options, none active`],
    ['K3', 'dorf', ['Alt+ArrowDown'], '2 options, none active'],
    ['K3', '', ['Alt+ArrowDown', 'ArrowDown'], 'Altdorf'],
    ['K3', '', ['ArrowDown', 'Alt+ArrowUp'], 'closed'],
    ['K3', 'dorf', ['Alt+ArrowUp'], 'closed'],
    ['K3', '', ['Alt+ArrowUp'], 'closed'],
    ['K7', '', ['ArrowDown', 'PageDown'], 'Unterstadt'],
    ['K7', '', ['ArrowDown', 'PageDown', 'PageDown'], 'Zollhafen'],
    ['K7', '', ['ArrowUp', 'PageUp'], 'Mühlviertel'],
    ['K7', '', ['ArrowUp', 'PageUp', 'PageUp'], 'Altdorf'],
    ['K7', '', ['PageDown'], 'closed'],
    ['K7', '', ['PageUp'], 'closed'],
    ['K7', 'dorf', ['PageDown'], 'Neudorf'],
    ['K7', 'dorf', ['PageUp'], 'Altdorf'],
    ['K7', 'dorf', ['ArrowDown', 'ArrowLeft'], '2 options, none active'],
    ['K7', 'dorf', ['ArrowDown', 'ArrowRight'], '2 options, none active'],
    ['K7', 'dorf', ['ArrowDown', 'Home'], '2 options, none active'],
    ['K7', 'dorf', ['ArrowDown', 'End'], '2 options, none active'],
    ['K7', 'dorf', ['ArrowDown', 'Backspace'], '2 options, none active'],
    ['K7', 'dorff', ['Backspace', 'ArrowDown', 'Home', 'Delete'], '2 options, none active'],
    ['K7', 'dor', ['ArrowDown', 'f'], '2 options, none active'],
    ['K7', 'dorf', ['ArrowDown', 'ArrowLeft', 'ArrowDown'], 'Altdorf'],
    ['K7', 'dorf', ['ArrowDown', 'Shift'], 'Altdorf'],
    ['K7', 'dorf', ['ArrowDown', 'Control'], 'Altdorf'],
    ['K7', 'dorf', ['ArrowDown', 'Alt'], 'Altdorf'],
    ['K7', 'dorf', ['ArrowDown', 'Meta'], 'Altdorf'],
  ];

  for (const [id, typed, keys, expected] of sequences) {
    it(`${id} "${typed}" ${keys.join(' ')} => ${expected}`, async () => {
      const finder = await mountFinder();
      await type(finder, typed);
      await press(finder, ...keys);
      expect(seen(finder)).to.equal(expected);
    });
  }

  const texts: [typed: string, keys: string[], text: string, caret: number][] = [
    ['dorf', ['ArrowDown', 'ArrowLeft'], 'dorf', 3],
    ['dorf', ['ArrowDown', 'Home'], 'dorf', 0],
    ['dorf', ['Home', 'ArrowDown', 'ArrowRight'], 'dorf', 1],
    ['dorf', ['Home', 'ArrowDown', 'End'], 'dorf', 4],
    ['dorf', ['ArrowDown', 'Backspace'], 'dor', 3],
    ['dorf', ['Home', 'ArrowDown', 'Delete'], 'orf', 0],
    ['dorf', ['ArrowDown', 's'], 'dorfs', 5],
  ];

  for (const [typed, keys, text, caret] of texts) {
    it(`K7 "${typed}" ${keys.join(' ')} => "${text}", caret at ${String(caret)}`, async () => {
      const finder = await mountFinder();
      await type(finder, typed);
      await press(finder, ...keys);
      expect(fieldOf(finder).value).to.equal(text);
      expect(fieldOf(finder).selectionStart).to.equal(caret);
    });
  }

  it('K2 moving to an option leaves the typed text and the caret alone', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    await press(finder, 'ArrowLeft', 'ArrowDown', 'ArrowUp');
    expect(fieldOf(finder).value).to.equal('dorf');
    expect(fieldOf(finder).selectionStart).to.equal(3);
    expect(focusOf(finder)).to.equal('input');
  });
});
