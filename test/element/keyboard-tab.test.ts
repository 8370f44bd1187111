import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { allInside, fieldOf, focusOf, isListShown, mountFinder } from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';

async function mountBetweenButtons(): Promise<{ finder: KobbFinder; before: HTMLElement }> {
  const finder = await mountFinder();
  const before = document.createElement('button');
  finder.before(before);
  finder.after(document.createElement('button'));
  return { finder, before };
}

describe('Tab', () => {
  it('K1 the field is one Tab stop: its buttons and its list are none', async () => {
    const { finder, before } = await mountBetweenButtons();
    before.focus();
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('input');
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('summary');
    await press(finder, 'Shift+Tab');
    expect(focusOf(finder)).to.equal('input');
  });

  const openings: [how: string, typed: string, keys: string[]][] = [
    ['with the list closed', '', []],
    ['with suggestions', 'dorf', []],
    ['with the only suggestion', 'sonnen', []],
    ['with an active option under an exact alias of two', 'Dorf', ['ArrowDown']],
    ['with an active option', 'dorf', ['ArrowDown']],
    ['with all districts', '', ['Alt+ArrowDown']],
    ['with an active one of all districts', '', ['ArrowDown', 'PageDown']],
    ['with no suggestion, by its button,', 'wxyj', ['Tab']],
  ];
  for (const [how, typed, keys] of openings) {
    it(`K1 Tab leaves the field ${how} and chooses nothing`, async () => {
      const { finder } = await mountBetweenButtons();
      const changes = recordChanges(finder);
      await type(finder, typed);
      await press(finder, ...keys, 'Tab');
      expect(focusOf(finder)).to.equal('summary');
      expect(isListShown(finder)).to.equal(false);
      expect(fieldOf(finder).value).to.equal(typed);
      expect([changes, finder.district]).to.deep.equal([[], null]);
    });

    it(`K1 Shift+Tab leaves the field ${how} and chooses nothing`, async () => {
      const { finder } = await mountBetweenButtons();
      await type(finder, typed);
      await press(
        finder,
        ...keys,
        ...keys.filter((key) => key === 'Tab').map(() => 'Shift+Tab'),
        'Shift+Tab',
      );
      expect(focusOf(finder)).to.equal('button');
      expect(isListShown(finder)).to.equal(false);
      expect([fieldOf(finder).value, finder.district]).to.deep.equal([typed, null]);
    });
  }

  for (const key of ['Enter', ' ']) {
    it(`K1 where nothing is found, Tab leads to the button below, and ${key === ' ' ? 'the space bar' : key} opens the list from there`, async () => {
      const { finder } = await mountBetweenButtons();
      await type(finder, 'wxyj');
      await press(finder, 'Tab');
      expect(finder.shadowRoot?.activeElement?.textContent).to.equal(de.showAll);
      await press(finder, key);
      expect([isListShown(finder), focusOf(finder), fieldOf(finder).value]).to.deep.equal([
        true,
        'input',
        'wxyj',
      ]);
    });
  }

  it('K6 Escape on that button puts it away and goes back to the field', async () => {
    const { finder } = await mountBetweenButtons();
    await type(finder, 'wxyj');
    await press(finder, 'Tab', 'Escape');
    expect([focusOf(finder), allInside(finder, '[part~=no-suggestion]').length]).to.deep.equal(['input', 0]);
  });

  it('K1 after a choice, Tab leads over the list to the links of the card', async () => {
    const { finder } = await mountBetweenButtons();
    await type(finder, 'sonnen');
    await press(finder, 'Enter', 'Tab');
    expect(focusOf(finder)).to.equal('summary');
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('emergency');
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('call');
    await press(finder, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    expect(focusOf(finder)).to.equal('input');
  });
});
