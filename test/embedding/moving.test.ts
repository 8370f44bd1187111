import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage } from '../dist/blank-page.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, inside, isListShown, optionOf, textOf } from '../fixtures/finder-parts.ts';
import { press, type } from '../fixtures/person.ts';
import { enterInFrame } from './frame-hand.ts';

interface Stage {
  readonly finder: KobbFinder;
  readonly elsewhere: HTMLElement;
  /** What the page heard of the person's choices, wherever the finder stood. */
  readonly changes: readonly (string | null)[];
}

async function setStage(settings: Partial<KobbFinder> = {}): Promise<Stage> {
  const finder = await mountBuilt(
    settings,
    '<section><kobb-finder></kobb-finder></section><section id="elsewhere"></section>',
  );
  return { finder, elsewhere: document.getElementById('elsewhere')!, changes: recordChanges(document) };
}

const moves: [how: string, move: (finder: KobbFinder, to: HTMLElement) => void][] = [
  [
    'append',
    (finder, to) => {
      to.append(finder);
    },
  ],
  [
    'before',
    (finder, to) => {
      to.before(finder);
    },
  ],
  [
    'moveBefore, where there is that',
    (finder, to) => {
      const move: unknown = Reflect.get(to, 'moveBefore');
      if (typeof move === 'function') Reflect.apply(move, to, [finder, null]);
      else to.append(finder);
    },
  ],
  [
    'removing, and inserting again later',
    (finder, to) => {
      finder.remove();
      to.append(finder);
    },
  ],
  [
    'replacing what holds it, with it inside',
    (finder, to) => {
      const around = document.createElement('div');
      finder.replaceWith(around);
      around.append(finder);
      to.append(around);
    },
  ],
];

for (const [how, move] of moves) {
  describe(`moved by ${how}`, () => {
    it('E3 text, choice and card stay, and nobody is told of a change', async () => {
      const { finder, elsewhere, changes } = await setStage({ district: 'heide' });
      for (let times = 0; times < 3; times++) {
        move(finder, elsewhere);
        await finder.updateComplete;
        expect([fieldOf(finder).value, cardHeadingOf(finder)]).to.deep.equal(['Heide', 'Heide']);
      }
      expect([finder.district, changes]).to.deep.equal(['heide', []]);
    });

    it('E3 what was typed stays, the list is as aria-expanded says, and the next choice is told once', async () => {
      const { finder, elsewhere, changes } = await setStage();
      await type(finder, 'dorf');
      move(finder, elsewhere);
      await finder.updateComplete;
      expect(fieldOf(finder).value).to.equal('dorf');
      expect(isListShown(finder)).to.equal(fieldOf(finder).ariaExpanded === 'true');
      fieldOf(finder).focus();
      await press(finder, 'Escape', 'ArrowDown', 'Enter');
      expect([changes, cardHeadingOf(finder)]).to.deep.equal([['altdorf'], 'Altdorf']);
      await press(finder, 'Backspace');
      expect(changes).to.deep.equal(['altdorf', null]);
    });

    it('E3 what listens outside is there once: a click beside it closes the list, a press on an option chooses once', async () => {
      const { finder, elsewhere, changes } = await setStage();
      for (let times = 0; times < 3; times++) move(finder, elsewhere);
      await finder.updateComplete;
      await type(finder, 'dorf');
      document.body.click();
      await finder.updateComplete;
      expect(isListShown(finder)).to.equal(false);
      await press(finder, 'Alt+ArrowDown');
      optionOf(finder, 'Neudorf').click();
      expect(changes).to.deep.equal(['neudorf']);
    });
  });
}

describe('changed while it was away from the page', () => {
  it('E3 it comes back with what the page has set meanwhile', async () => {
    const { finder, elsewhere, changes } = await setStage({ district: 'heide' });
    finder.remove();
    Object.assign(finder, { district: 'werft', lang: 'en', headingLevel: 4 });
    elsewhere.append(finder);
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value, changes]).to.deep.equal(['Werft', 'Werft', []]);
    expect([
      inside(finder, '[part~=finder]').lang,
      inside(finder, '[part~=heading]').ariaLevel,
    ]).to.deep.equal(['en', '4']);
  });
});

describe('adopted', () => {
  afterEach(closeBlankPages);

  it('E3 by the page of a frame it looks and works as before, and tells that page of each change once', async () => {
    const { finder, changes } = await setStage({ district: 'heide' });
    const page = await openBlankPage();
    const heard = recordChanges(page.document);
    page.document.body.append(page.document.adoptNode(finder));
    await finder.updateComplete;
    const call = inside(finder, '[part~=call]');
    expect([cardHeadingOf(finder), page.window.getComputedStyle(call).display]).to.deep.equal([
      'Heide',
      'flex',
    ]);
    await enterInFrame(finder, 'dorf');
    optionOf(finder, 'Neudorf').click();
    await finder.updateComplete;
    expect([heard, changes, cardHeadingOf(finder)]).to.deep.equal([[null, 'neudorf'], [], 'Neudorf']);
  });

  it('E3 by the page of a frame, a click beside it closes the list there', async () => {
    const { finder } = await setStage();
    const page = await openBlankPage({ body: '<p>Daneben</p>' });
    page.document.body.append(finder);
    await enterInFrame(finder, 'dorf');
    expect(isListShown(finder)).to.equal(true);
    page.document.querySelector('p')?.click();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('E3 by the content of a template, and back, it is as before', async () => {
    const { finder, elsewhere, changes } = await setStage({ district: 'heide' });
    document.createElement('template').content.append(finder);
    elsewhere.append(finder);
    await finder.updateComplete;
    const call = inside(finder, '[part~=call]');
    expect([cardHeadingOf(finder), getComputedStyle(call).display, changes]).to.deep.equal([
      'Heide',
      'flex',
      [],
    ]);
  });

  it('E3 by a frame and back, a removed frame later, it still works', async () => {
    const { finder, elsewhere, changes } = await setStage();
    const page = await openBlankPage();
    page.document.body.append(finder);
    await finder.updateComplete;
    elsewhere.append(finder);
    closeBlankPages();
    await type(finder, 'sonnen');
    await press(finder, 'Enter');
    expect([changes, textOf(inside(finder, '[part~=heading]'))]).to.deep.equal([
      ['sonnenberg'],
      'Sonnenberg',
    ]);
  });
});
