import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { recordChanges } from '../fixtures/events.ts';
import { focusOf, inside, isListShown, mountFinder } from '../fixtures/finder.ts';
import { click, press } from '../fixtures/person.ts';

describe('a click on the card', () => {
  afterEach(() => resetMouse());

  it('T6 closes the list and chooses nothing, also where the page keeps the focus in the field', async () => {
    const finder = await mountFinder({ district: 'heide' });
    finder.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    const changes = recordChanges(finder);
    finder.focus();
    await press(finder, 'Alt+ArrowDown');
    expect(isListShown(finder)).to.equal(true);
    await click(finder, inside(finder, '[part~=area]'));
    expect([isListShown(finder), finder.district, changes]).to.deep.equal([false, 'heide', []]);
  });

  it('does not take the person to the field', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await click(finder, inside(finder, '[part~=area]'));
    expect(focusOf(finder)).to.equal('body');
  });
});
