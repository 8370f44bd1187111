import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { cannotRun } from '../fixtures/cannot-run.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { endClicks } from '../fixtures/double-click.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  activeOf,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  isListShown,
  labelsOf,
  mountFinder,
  optionOf,
  optionsOf,
} from '../fixtures/finder.ts';
import { click, middleOf, press, type } from '../fixtures/person.ts';

async function mountWithSuggestions(): Promise<{ finder: KobbFinder; changes: (string | null)[] }> {
  const finder = await mountFinder();
  const changes = recordChanges(finder);
  await type(finder, 'dorf');
  return { finder, changes };
}

describe('pointer', () => {
  afterEach(endClicks);

  it('T5 a click on an option chooses: card, one event, focus and caret at the end of the field', async () => {
    const { finder, changes } = await mountWithSuggestions();
    await press(finder, 'Home');
    await click(finder, optionOf(finder, 'Neudorf'));
    expect([changes, cardHeadingOf(finder)]).to.deep.equal([['neudorf'], 'Neudorf']);
    expect([fieldOf(finder).value, fieldOf(finder).selectionStart]).to.deep.equal(['Neudorf', 7]);
    expect([focusOf(finder), isListShown(finder)]).to.deep.equal(['input', false]);
  });

  it('T5 a click on a child of an option chooses the option', async () => {
    const { finder } = await mountWithSuggestions();
    const child = document.createElement('b');
    optionOf(finder, 'Neudorf').append(child);
    child.click();
    expect(finder.district).to.equal('neudorf');
  });

  it('T5 a synthetic click() chooses, as assistive technology sends it', async () => {
    const { finder, changes } = await mountWithSuggestions();
    optionOf(finder, 'Altdorf').click();
    expect(changes).to.deep.equal(['altdorf']);
  });

  it('T5 the clicked option is taken when the keys had activated another', async () => {
    const { finder, changes } = await mountWithSuggestions();
    await press(finder, 'ArrowDown');
    expect(activeOf(finder)).to.equal('Altdorf');
    await click(finder, optionOf(finder, 'Neudorf'));
    expect(changes).to.deep.equal(['neudorf']);
  });

  it('T5 pressing alone chooses nothing yet', async () => {
    const { finder, changes } = await mountWithSuggestions();
    await sendMouse({ type: 'move', position: middleOf(optionOf(finder, 'Neudorf')) });
    await sendMouse({ type: 'down' });
    await finder.updateComplete;
    expect([changes, isListShown(finder), focusOf(finder)]).to.deep.equal([[], true, 'input']);
    await sendMouse({ type: 'up' });
    expect(changes).to.deep.equal(['neudorf']);
  });

  const drags: [from: string, to: string][] = [
    ['Altdorf', 'Neudorf'],
    ['Altdorf', 'the label'],
    ['the label', 'Altdorf'],
    ['Altdorf', 'the emergency line'],
  ];
  for (const [from, to] of drags) {
    it(`T5 pressing on ${from} and releasing on ${to} chooses nothing`, async () => {
      const { finder, changes } = await mountWithSuggestions();
      const placeOf = (name: string): [number, number] => {
        if (name === 'the label') return middleOf(inside(finder, '[part~=label]'));
        if (name === 'the emergency line') return middleOf(inside(finder, '[part~=emergency]'));
        return middleOf(optionOf(finder, name));
      };
      const [start, end] = [placeOf(from), placeOf(to)];
      await sendMouse({ type: 'move', position: start });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: end });
      await sendMouse({ type: 'up' });
      await finder.updateComplete;
      expect([changes, finder.district]).to.deep.equal([[], null]);
    });
  }

  it('T5 the right and the middle button choose nothing', async () => {
    const { finder, changes } = await mountWithSuggestions();
    const position = middleOf(optionOf(finder, 'Neudorf'));
    const released: number[] = [];
    finder.addEventListener('mouseup', ({ button }) => released.push(button));
    await sendMouse({ type: 'click', position, button: 'right' });
    await sendMouse({ type: 'click', position, button: 'middle' });
    if (released.includes(0)) await cannotRun('the driver lets go of another button than it pressed');
    expect(released).to.deep.equal([2, 1]);
    expect(changes).to.deep.equal([]);
  });

  it('T5 moving the mouse over options activates none: keys and mouse do not fight', async () => {
    const { finder } = await mountWithSuggestions();
    await press(finder, 'ArrowDown');
    await sendMouse({ type: 'move', position: middleOf(optionOf(finder, 'Neudorf')) });
    await finder.updateComplete;
    expect(activeOf(finder)).to.equal('Altdorf');
  });

  it('T7 focus moved into the list by script leaves it open', async () => {
    const { finder } = await mountWithSuggestions();
    const [, second] = optionsOf(finder);
    second?.focus();
    await finder.updateComplete;
    expect([isListShown(finder), focusOf(finder)]).to.deep.equal([true, 'option']);
    second?.click();
    await finder.updateComplete;
    expect([finder.district, focusOf(finder)]).to.deep.equal(['neudorf', 'input']);
  });

  it('T7 scrolling the list leaves it open', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    const list = inside(finder, '[role=listbox]');
    const scrolled = new Promise((resolve) => {
      list.addEventListener('scroll', resolve, { once: true });
    });
    list.scrollTop = 60;
    await scrolled;
    await finder.updateComplete;
    expect([isListShown(finder), list.scrollTop]).to.deep.equal([true, 60]);
  });

  it('T7 the list passes on the wheel and the finger when it has nothing to scroll', async () => {
    const { finder } = await mountWithSuggestions();
    const { overscrollBehaviorX, overscrollBehaviorY } = getComputedStyle(inside(finder, '[role=listbox]'));
    expect([overscrollBehaviorX, overscrollBehaviorY]).to.deep.equal(['auto', 'auto']);
  });

  it('T9 the button shows all districts even when a name stands in the field, and hides them again', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await click(finder, inside(finder, '[part~=toggle]'));
    expect(labelsOf(finder)).to.have.lengthOf(15);
    expect([focusOf(finder), activeOf(finder), finder.district]).to.deep.equal(['input', null, 'heide']);
    await click(finder, inside(finder, '[part~=toggle]'));
    expect([isListShown(finder), finder.district]).to.deep.equal([false, 'heide']);
  });

  it('T9 an arrow shows all districts even when a name stands in the field', async () => {
    const finder = await mountFinder({ district: 'heide' });
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown');
    expect(labelsOf(finder)).to.have.lengthOf(15);
  });

  it('T9 the list stands in the flow directly under the field, with the same left edge', async () => {
    const finder = await mountFinder();
    const below = inside(finder, '[part~=hint]').getBoundingClientRect().top;
    await type(finder, 'dorf');
    const row = inside(finder, '.row').getBoundingClientRect();
    const list = inside(finder, '[role=listbox]').getBoundingClientRect();
    expect(list.top).to.be.within(row.bottom, row.bottom + 16);
    expect(list.left).to.equal(row.left);
    expect(inside(finder, '[part~=hint]').getBoundingClientRect().top).to.be.at.least(below + list.height);
  });
});

describe('the clear button', () => {
  afterEach(endClicks);

  it('T8 is there only while the field has text', async () => {
    const finder = await mountFinder();
    const clear = inside(finder, '[part~=clear]');
    expect(clear.getClientRects().length).to.equal(0);
    await type(finder, 'x');
    expect(clear.getClientRects().length).to.equal(1);
  });

  it('T8 empties the field, keeps focus in it, takes the card away, one event', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const changes = recordChanges(finder);
    await click(finder, inside(finder, '[part~=clear]'));
    expect([fieldOf(finder).value, focusOf(finder)]).to.deep.equal(['', 'input']);
    expect([cardHeadingOf(finder), finder.district, changes]).to.deep.equal([null, null, [null]]);
    expect(isListShown(finder)).to.equal(false);
  });

  it('T8 over a text that was no choice sends no event and closes the list', async () => {
    const { finder, changes } = await mountWithSuggestions();
    await click(finder, inside(finder, '[part~=clear]'));
    expect([changes, fieldOf(finder).value, isListShown(finder)]).to.deep.equal([[], '', false]);
  });
});
