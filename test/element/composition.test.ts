import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { activeOf, fieldOf, isListShown, labelsOf, mountFinder } from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';

/** A key as an input method sends it while it composes. */
async function composingKey(finder: KobbFinder, init: KeyboardEventInit): Promise<boolean> {
  const key = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  fieldOf(finder).dispatchEvent(key);
  await finder.updateComplete;
  return key.defaultPrevented;
}

async function composedInput(finder: KobbFinder, text: string): Promise<void> {
  const field = fieldOf(finder);
  field.value = text;
  const init = { bubbles: true, composed: true, inputType: 'insertCompositionText', isComposing: true };
  field.dispatchEvent(new InputEvent('input', init));
  await finder.updateComplete;
}

describe('composition', () => {
  const keys = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'Backspace'];
  const signs: [sign: string, init: KeyboardEventInit][] = [
    ['isComposing', { isComposing: true }],
    ['key code 229', { keyCode: 229 }],
  ];
  for (const [sign, init] of signs) {
    for (const key of keys) {
      it(`K8 ${key} with ${sign} is the input method's: nothing happens`, async () => {
        const finder = await mountFinder();
        await type(finder, 'dorf');
        await press(finder, 'ArrowDown');
        expect(await composingKey(finder, { key, ...init })).to.equal(false);
        expect(activeOf(finder)).to.equal('Altdorf');
        expect([isListShown(finder), finder.district]).to.deep.equal([true, null]);
      });
    }
  }

  it('K8 filters within a composition: Android keyboards compose Latin words too', async () => {
    const finder = await mountFinder();
    fieldOf(finder).focus();
    fieldOf(finder).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await composedInput(finder, 'sonn');
    expect(labelsOf(finder)).to.deep.equal(['Sonnenberg']);
    await composedInput(finder, 'dorf');
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
  });

  it('K8 filters when a composition ends without an input event of its own', async () => {
    const finder = await mountFinder();
    const field = fieldOf(finder);
    field.value = 'sonn';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'sonn' }));
    await finder.updateComplete;
    expect(labelsOf(finder)).to.deep.equal(['Sonnenberg']);
  });

  it('K8 the end of a composition that changed nothing keeps the choice', async () => {
    const finder = await mountFinder({ district: 'heide' });
    fieldOf(finder).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await finder.updateComplete;
    expect(finder.district).to.equal('heide');
  });

  it('S1 the browser neither completes nor corrects what is typed, nor offers to write on', async () => {
    const field = fieldOf(await mountFinder());
    const names = ['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck', 'writingsuggestions'];
    expect(names.map((name) => field.getAttribute(name))).to.deep.equal([
      'off',
      'off',
      'none',
      'false',
      'false',
    ]);
  });
});
