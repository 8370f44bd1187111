import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, focusOf, inside, isListShown, optionOf } from '../fixtures/finder-parts.ts';
import { press, type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

const inDetails = '<details open><summary>Zuständig</summary><kobb-finder></kobb-finder></details>';

function isSeen(finder: KobbFinder): boolean {
  return fieldOf(finder).checkVisibility({ visibilityProperty: true });
}

async function untilListIsClosed(finder: KobbFinder): Promise<void> {
  await until(() => fieldOf(finder).ariaExpanded === 'false', 'the list is still said to be open');
}

describe('in a modal dialog', () => {
  async function mountInDialog(): Promise<{ finder: KobbFinder; dialog: HTMLDialogElement }> {
    const finder = await mountBuilt({}, '<dialog><kobb-finder></kobb-finder></dialog>');
    const dialog = finder.closest('dialog')!;
    dialog.showModal();
    await type(finder, 'dorf');
    return { finder, dialog };
  }

  it('E5 Escape closes first the list and then the dialog', async () => {
    const { finder, dialog } = await mountInDialog();
    await press(finder, 'Escape');
    expect([isListShown(finder), dialog.open, fieldOf(finder).value]).to.deep.equal([false, true, 'dorf']);
    await press(finder, 'Escape');
    expect(dialog.open).to.equal(false);
  });

  it('E5 a choice is made as elsewhere, and Enter sends no form that would close the dialog', async () => {
    const { finder, dialog } = await mountInDialog();
    await press(finder, 'ArrowDown', 'Enter');
    expect([cardHeadingOf(finder), dialog.open, focusOf(finder)]).to.deep.equal(['Altdorf', true, 'input']);
  });

  it('E5 closed and shown again, it has the text, and a closed list', async () => {
    const { finder, dialog } = await mountInDialog();
    dialog.close();
    await untilListIsClosed(finder);
    dialog.showModal();
    expect([fieldOf(finder).value, isListShown(finder)]).to.deep.equal(['dorf', false]);
  });
});

describe('out of sight', () => {
  const ways: [way: string, hide: (finder: KobbFinder) => void, show: (finder: KobbFinder) => void][] = [
    [
      'details closed',
      (finder) => (finder.closest('details')!.open = false),
      (finder) => (finder.closest('details')!.open = true),
    ],
    ['hidden', (finder) => (finder.hidden = true), (finder) => (finder.hidden = false)],
    [
      'display: none around it',
      (finder) => {
        finder.parentElement!.style.display = 'none';
      },
      (finder) => {
        finder.parentElement!.style.display = '';
      },
    ],
    [
      'visibility: hidden around it',
      (finder) => {
        finder.parentElement!.style.visibility = 'hidden';
      },
      (finder) => {
        finder.parentElement!.style.visibility = '';
      },
    ],
  ];
  for (const [way, hide, show] of ways) {
    it(`E5 ${way}: nothing of it is seen, its list closes, and it comes back with text and card`, async () => {
      const finder = await mountBuilt({ district: 'heide' }, inDetails);
      fieldOf(finder).focus();
      await press(finder, 'ArrowDown');
      expect([isSeen(finder), isListShown(finder)]).to.deep.equal([true, true]);
      hide(finder);
      expect(isSeen(finder)).to.equal(false);
      await untilListIsClosed(finder);
      show(finder);
      await finder.updateComplete;
      expect([isSeen(finder), isListShown(finder)]).to.deep.equal([true, false]);
      expect([fieldOf(finder).value, cardHeadingOf(finder)]).to.deep.equal(['Heide', 'Heide']);
    });
  }

  it('E5 hidden wins over display in the styles of the page', async () => {
    const finder = await mountBuilt({ district: 'heide' });
    finder.hidden = true;
    finder.style.display = 'block';
    expect(finder.getClientRects().length).to.equal(0);
  });
});

describe('in an inert part of the page', () => {
  it('E5 it cannot be focused, and its list closes', async () => {
    const finder = await mountBuilt({}, '<div><kobb-finder></kobb-finder></div>');
    await type(finder, 'dorf');
    finder.parentElement!.inert = true;
    await untilListIsClosed(finder);
    finder.focus();
    expect(focusOf(finder)).to.equal('body');
    finder.parentElement!.inert = false;
    finder.focus();
    expect([focusOf(finder), fieldOf(finder).value]).to.deep.equal(['input', 'dorf']);
  });
});

describe('with a label of the page', () => {
  for (const markup of [
    '<label for="finder">Zuständig</label><kobb-finder id="finder"></kobb-finder>',
    '<label>Zuständig <kobb-finder></kobb-finder></label>',
  ]) {
    it(`E5 ${markup}: a click on the label leads to the field`, async () => {
      const finder = await mountBuilt({}, markup);
      document.querySelector('label')?.click();
      expect(focusOf(finder)).to.equal('input');
    });
  }

  it('E5 around the finder it does not disturb a click on an option: one choice, one event', async () => {
    const finder = await mountBuilt({}, '<label>Zuständig <kobb-finder></kobb-finder></label>');
    const changes = recordChanges(document);
    await type(finder, 'dorf');
    optionOf(finder, 'Neudorf').click();
    await finder.updateComplete;
    expect([changes, isListShown(finder)]).to.deep.equal([['neudorf'], false]);
  });

  it('E5 around the finder it leaves a call button alone', async () => {
    const markup = '<label>Zuständig <kobb-finder></kobb-finder></label>';
    const finder = await mountBuilt({ district: 'heide' }, markup);
    const call = inside(finder, '[part~=call]');
    call.addEventListener('click', (event) => {
      event.preventDefault();
    });
    call.focus();
    call.click();
    expect(focusOf(finder)).to.equal('call');
  });
});
