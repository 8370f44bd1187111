import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { endClicks } from '../fixtures/double-click.ts';
import { recordChanges } from '../fixtures/events.ts';
import { fieldOf, focusOf, inside, isListShown, mountFinder, optionOf } from '../fixtures/finder.ts';
import { click, middleOf, press, type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

/** Puts an element beside the finder and returns it. */
function placeOutside(finder: KobbFinder, name: string): HTMLElement {
  const outside = document.createElement(name);
  outside.textContent = 'outside';
  finder.after(outside);
  return outside;
}

/** Moves a finder into the shadow root of another element. */
async function moveIntoShadow(finder: KobbFinder, mode: ShadowRootMode): Promise<ShadowRoot> {
  const outer = fixtureSync<HTMLElement>(html`<div></div>`);
  const root = outer.attachShadow({ mode });
  root.append(finder);
  await finder.updateComplete;
  return root;
}

describe('outside the finder', () => {
  afterEach(endClicks);

  it('T6 a click outside closes the list and chooses nothing', async () => {
    const finder = await mountFinder();
    const changes = recordChanges(finder);
    await type(finder, 'sonnen');
    await press(finder, 'ArrowDown');
    await click(finder, placeOutside(finder, 'p'));
    expect([isListShown(finder), changes, fieldOf(finder).value]).to.deep.equal([false, [], 'sonnen']);
  });

  it('T6 also where the page stops every event and keeps the focus in the field', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'p');
    for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      outside.addEventListener(name, (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      });
    }
    await type(finder, 'dorf');
    await click(finder, outside);
    expect(isListShown(finder)).to.equal(false);
  });

  const events: [name: string, target: EventTarget][] = [
    ['blur', window],
    ['visibilitychange', document],
  ];
  for (const [name, target] of events) {
    it(`T6 ${name} closes the list and chooses nothing`, async () => {
      const finder = await mountFinder();
      const changes = recordChanges(finder);
      await type(finder, 'sonnen');
      await press(finder, 'ArrowDown');
      target.dispatchEvent(new Event(name));
      await finder.updateComplete;
      expect([isListShown(finder), changes, finder.district]).to.deep.equal([false, [], null]);
    });
  }

  it('T6 the blur of another element of the page is no blur of the window', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'button');
    await type(finder, 'dorf');
    outside.dispatchEvent(new FocusEvent('blur'));
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(true);
  });

  it('T6 focus moved on by the page closes the list', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'button');
    await type(finder, 'dorf');
    outside.focus();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('T6 a press that becomes a scroll or a drag does not keep the list open for good', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'button');
    await type(finder, 'dorf');
    for (const name of ['pointerdown', 'pointercancel']) {
      outside.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true }));
    }
    outside.focus();
    await until(() => !isListShown(finder), 'the list stays open');
  });

  const ends: [how: string, end: () => void][] = [
    [
      'comes up beside the window',
      () => window.dispatchEvent(new PointerEvent('pointermove', { buttons: 0 })),
    ],
    ['opens a menu', () => window.dispatchEvent(new PointerEvent('contextmenu', { button: 2 }))],
    ['is over when a key is pressed', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))],
    ['is over when the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
  ];
  for (const [how, end] of ends) {
    it(`T6 a press that ${how}, of whose end nobody hears, does not keep the list open`, async () => {
      const finder = await mountFinder();
      const outside = placeOutside(finder, 'button');
      await type(finder, 'dorf');
      outside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      outside.focus();
      await finder.updateComplete;
      expect(isListShown(finder)).to.equal(true);
      end();
      await finder.updateComplete;
      expect(isListShown(finder)).to.equal(false);
    });
  }

  it('T6 the press that opens the list, and brings the focus, is over with its click', async () => {
    const finder = await mountFinder();
    const toggle = inside(finder, '[part~=toggle]');
    const init = { bubbles: true, composed: true, pointerType: 'mouse' };
    for (const name of ['pointerdown', 'pointerup', 'click'])
      toggle.dispatchEvent(new PointerEvent(name, init));
    await new Promise((resolve) => setTimeout(resolve));
    expect([isListShown(finder), focusOf(finder)]).to.deep.equal([true, 'input']);
    fieldOf(finder).blur();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('T6 a press is not remembered after the list has closed', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'button');
    await type(finder, 'dorf');
    outside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    finder.district = 'heide';
    await finder.updateComplete;
    inside(finder, '[part~=toggle]').click();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(true);
    outside.focus();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('T6 a finger’s press lasts until its click, which comes after it has been lifted', async () => {
    const finder = await mountFinder();
    const outside = placeOutside(finder, 'button');
    await type(finder, 'dorf');
    for (const name of ['pointerdown', 'pointerup']) {
      outside.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true, pointerType: 'touch' }));
    }
    await new Promise((resolve) => setTimeout(resolve));
    outside.focus();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(true);
    outside.click();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('T6 a press on what lies under the list arrives there, although the list goes', async () => {
    const finder = await mountFinder();
    const under = inside(finder, '[part~=emergency]');
    let presses = 0;
    under.addEventListener('click', (event) => {
      event.preventDefault();
      presses += 1;
    });
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    under.scrollIntoView();
    await click(finder, under);
    await until(() => !isListShown(finder), 'the list stays open');
    expect(presses).to.equal(1);
  });

  for (const mode of ['open', 'closed'] satisfies ShadowRootMode[]) {
    it(`T6 inside an outer ${mode} shadow root a click on an option chooses`, async () => {
      const finder = await mountFinder();
      await moveIntoShadow(finder, mode);
      await type(finder, 'dorf');
      await click(finder, optionOf(finder, 'Neudorf'));
      expect([finder.district, isListShown(finder)]).to.deep.equal(['neudorf', false]);
    });

    it(`T6 inside an outer ${mode} shadow root pressing on the list leaves it open`, async () => {
      const finder = await mountFinder();
      await moveIntoShadow(finder, mode);
      await type(finder, 'dorf');
      await sendMouse({ type: 'move', position: middleOf(optionOf(finder, 'Neudorf')) });
      await sendMouse({ type: 'down' });
      await finder.updateComplete;
      expect(isListShown(finder)).to.equal(true);
    });

    it(`T6 inside an outer ${mode} shadow root a click beside the finder closes the list`, async () => {
      const finder = await mountFinder();
      await moveIntoShadow(finder, mode);
      const beside = placeOutside(finder, 'p');
      await type(finder, 'dorf');
      await click(finder, beside);
      expect([isListShown(finder), finder.district]).to.deep.equal([false, null]);
    });
  }

  it('T6 a press in another finder closes the list of this one', async () => {
    const finder = await mountFinder();
    const other = await mountFinder();
    await type(finder, 'dorf');
    inside(other, '[part~=toggle]').scrollIntoView({ block: 'center', behavior: 'instant' });
    await click(other, inside(other, '[part~=toggle]'));
    expect([isListShown(finder), isListShown(other)]).to.deep.equal([false, true]);
  });
});
