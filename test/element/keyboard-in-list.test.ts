import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  activeOf,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  isListShown,
  mountFinder,
  optionOf,
} from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';

/** Assistive technology has moved the focus from the field onto the option "Neudorf". */
async function mountWithFocusedOption(): Promise<{ finder: KobbFinder; changes: (string | null)[] }> {
  const finder = await mountFinder();
  const changes = recordChanges(finder);
  await type(finder, 'dorf');
  optionOf(finder, 'Neudorf').focus();
  await finder.updateComplete;
  return { finder, changes };
}

describe('keys on an option that assistive technology has focused', () => {
  it('T7 the focused option is the active one', async () => {
    const { finder } = await mountWithFocusedOption();
    expect([focusOf(finder), activeOf(finder), isListShown(finder)]).to.deep.equal([
      'option',
      'Neudorf',
      true,
    ]);
  });

  it('T7 K4 Enter chooses it, and the field has the focus again: it used to do nothing', async () => {
    const { finder, changes } = await mountWithFocusedOption();
    await press(finder, 'Enter');
    expect([changes, cardHeadingOf(finder), focusOf(finder)]).to.deep.equal([
      ['neudorf'],
      'Neudorf',
      'input',
    ]);
  });

  it('T7 K6 Escape closes the list, keeps the text, and the field has the focus again: it used to do nothing', async () => {
    const { finder, changes } = await mountWithFocusedOption();
    await press(finder, 'Escape');
    expect([isListShown(finder), fieldOf(finder).value, focusOf(finder), changes]).to.deep.equal([
      false,
      'dorf',
      'input',
      [],
    ]);
  });

  it('T7 K2 the arrow keys move on from it, with the focus in the field', async () => {
    const { finder } = await mountWithFocusedOption();
    await press(finder, 'ArrowUp');
    expect([activeOf(finder), focusOf(finder)]).to.deep.equal(['Altdorf', 'input']);
  });

  it('T7 Tab leaves it for what follows, and chooses nothing', async () => {
    const { finder, changes } = await mountWithFocusedOption();
    await press(finder, 'Tab');
    expect([focusOf(finder), isListShown(finder), changes]).to.deep.equal(['summary', false, []]);
  });

  const closing: [chord: string, focus: string][] = [
    ['Escape', 'input'],
    ['Alt+ArrowUp', 'input'],
    ['Tab', 'summary'],
    ['Shift+Tab', 'button'],
    ['Enter', 'input'],
  ];
  for (const [chord, focus] of closing) {
    it(`T7 ${chord} closes the list that has the focus as if the field had it`, async () => {
      const { finder } = await mountWithFocusedOption();
      finder.before(document.createElement('button'));
      await press(finder, chord);
      expect([chord, isListShown(finder), focusOf(finder)]).to.deep.equal([chord, false, focus]);
    });
  }

  it('T7 what is typed arrives in the field', async () => {
    const { finder } = await mountWithFocusedOption();
    fieldOf(finder).setSelectionRange(4, 4);
    optionOf(finder, 'Neudorf').focus();
    await press(finder, 'x');
    expect([fieldOf(finder).value, focusOf(finder)]).to.deep.equal(['dorfx', 'input']);
  });

  it('T7 Escape on a button of the field closes the list, too', async () => {
    const { finder } = await mountWithFocusedOption();
    inside(finder, '[part~=toggle]').focus();
    await press(finder, 'Escape');
    expect([isListShown(finder), focusOf(finder)]).to.deep.equal([false, 'toggle']);
  });

  for (const [what, change] of [
    ['another language', (finder: KobbFinder) => (finder.lang = 'en')],
    ['a district', (finder: KobbFinder) => (finder.district = 'heide')],
    ['a directory', (finder: KobbFinder) => (finder.directory = { ...musterstadt })],
  ] as const)
    it(`T7 the field gets the focus when the page sets ${what}, and nothing is chosen by that`, async () => {
      const finder = await mountFinder();
      const changes = recordChanges(finder);
      // A name that leaving the field would choose.
      await type(finder, 'Neudorf');
      optionOf(finder, 'Neudorf').focus();
      change(finder);
      await finder.updateComplete;
      expect([focusOf(finder), isListShown(finder), changes]).to.deep.equal(['input', false, []]);
    });

  it('T7 focus on the list itself makes no option active, and Escape closes it', async () => {
    const { finder } = await mountWithFocusedOption();
    inside(finder, '[role=listbox]').focus();
    await finder.updateComplete;
    expect(activeOf(finder)).to.equal(null);
    await press(finder, 'Escape');
    expect([isListShown(finder), focusOf(finder)]).to.deep.equal([false, 'input']);
  });
});
