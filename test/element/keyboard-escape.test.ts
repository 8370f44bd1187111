import { expect } from '@open-wc/testing';
import { allInside, cardHeadingOf, fieldOf, focusOf, isListShown, mountFinder } from '../fixtures/finder.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { press, type } from '../fixtures/person.ts';

describe('Escape', () => {
  it('K6 closes the list and keeps the text', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    await press(finder, 'ArrowDown', 'Escape');
    expect(isListShown(finder)).to.equal(false);
    expect(fieldOf(finder).value).to.equal('dorf');
    expect(focusOf(finder)).to.equal('input');
    expect(finder.district).to.equal(null);
  });

  it('K6 keeps a choice, with the list open and closed', async () => {
    const finder = await mountFinder({ district: 'heide' });
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown', 'Escape', 'Escape');
    expect([fieldOf(finder).value, finder.district, cardHeadingOf(finder)]).to.deep.equal([
      'Heide',
      'heide',
      'Heide',
    ]);
  });

  it('K6 in a dialog the first Escape closes the list, the second the dialog', async () => {
    const finder = await mountFinder();
    const dialog = document.createElement('dialog');
    finder.before(dialog);
    dialog.append(finder);
    dialog.showModal();
    await finder.updateComplete;
    await type(finder, 'dorf');
    await press(finder, 'Escape');
    expect([isListShown(finder), dialog.open]).to.deep.equal([false, true]);
    await press(finder, 'Escape');
    expect(dialog.open).to.equal(false);
  });

  it('K6 the list of districts below the field goes first, too, while the focus is in it', async () => {
    const finder = await mountFinder();
    const dialog = document.createElement('dialog');
    finder.before(dialog);
    dialog.append(finder);
    dialog.showModal();
    const list = await openDistrictList(finder);
    await press(finder, 'Tab', 'Escape');
    expect([list.hasAttribute('open'), focusOf(finder), dialog.open]).to.deep.equal([false, 'summary', true]);
    await press(finder, 'Escape');
    expect(dialog.open).to.equal(false);
  });

  it('K6 the sentence that stands in for suggestions goes as the list does, and then the dialog', async () => {
    const finder = await mountFinder();
    const dialog = document.createElement('dialog');
    finder.before(dialog);
    dialog.append(finder);
    dialog.showModal();
    await finder.updateComplete;
    await type(finder, 'wxyj');
    await press(finder, 'Escape');
    const left = allInside(finder, '[part~=no-suggestion]').length;
    expect([dialog.open, fieldOf(finder).value, left]).to.deep.equal([true, 'wxyj', 0]);
    await press(finder, 'Escape');
    expect([dialog.open, fieldOf(finder).value]).to.deep.equal([false, 'wxyj']);
  });
});
