import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, focusOf, inside, isListShown, optionOf } from '../fixtures/finder-parts.ts';
import { untilSpeaking } from '../fixtures/language.ts';
import { click, press, type } from '../fixtures/person.ts';

type Modes = readonly [outer: ShadowRootMode, inner: ShadowRootMode];

interface InRoots {
  readonly finder: KobbFinder;
  readonly outer: ShadowRoot;
  readonly inner: ShadowRoot;
}

/** Moves a finder into the inner of two shadow roots, with a paragraph beside it in each. */
async function mountInRoots([outerMode, innerMode]: Modes): Promise<InRoots> {
  const finder = await mountBuilt({}, '<div lang="de"></div><kobb-finder></kobb-finder>');
  finder.removeAttribute('lang');
  const outer = document.querySelector('main > div')!.attachShadow({ mode: outerMode });
  outer.innerHTML = '<p>Außen</p><div></div>';
  const inner = outer.querySelector('div')!.attachShadow({ mode: innerMode });
  inner.innerHTML = '<p>Innen</p>';
  inner.append(finder);
  await finder.updateComplete;
  return { finder, outer, inner };
}

const pairs: Modes[] = [
  ['open', 'open'],
  ['open', 'closed'],
  ['closed', 'open'],
  ['closed', 'closed'],
];

for (const modes of pairs) {
  describe(`in a shadow root, ${modes.join(' around ')}`, () => {
    it('E5 a choice by keys: card, focus in the field, one event that the page hears', async () => {
      const { finder } = await mountInRoots(modes);
      const changes = recordChanges(document);
      await type(finder, 'dorf');
      await press(finder, 'ArrowDown', 'ArrowDown', 'Enter');
      expect([changes, cardHeadingOf(finder)]).to.deep.equal([['neudorf'], 'Neudorf']);
      expect(focusOf(finder)).to.equal('input');
    });

    it('E5 a choice by mouse', async () => {
      const { finder } = await mountInRoots(modes);
      const changes = recordChanges(document);
      await type(finder, 'dorf');
      await click(finder, optionOf(finder, 'Neudorf'));
      expect([changes, isListShown(finder)]).to.deep.equal([['neudorf'], false]);
    });

    it('E5 T6 a click beside it in either root, or outside of both, closes the list and chooses nothing', async () => {
      const { finder, outer, inner } = await mountInRoots(modes);
      const changes = recordChanges(document);
      await type(finder, 'dorf');
      for (const outside of [inner.querySelector('p')!, outer.querySelector('p')!, document.body]) {
        await press(finder, 'Alt+ArrowDown');
        expect(isListShown(finder)).to.equal(true);
        if (outside === document.body) outside.click();
        else await click(finder, outside);
        await finder.updateComplete;
        expect(isListShown(finder), outside.textContent).to.equal(false);
        fieldOf(finder).focus();
      }
      expect(changes).to.deep.equal([]);
    });

    it('E5 a press on the button of the field opens the list', async () => {
      const { finder } = await mountInRoots(modes);
      await click(finder, inside(finder, '[part~=toggle]'));
      expect(isListShown(finder)).to.equal(true);
    });

    it('E5 it speaks the language of the outer host, and follows it', async () => {
      const { finder, outer } = await mountInRoots(modes);
      expect(inside(finder, '[part~=finder]').lang).to.equal('de');
      (outer.host as HTMLElement).lang = 'en';
      await untilSpeaking(finder, 'en');
    });
  });
}

describe('in the same shadow root as a form', () => {
  it('E5 it belongs to that form, and its label leads to the field', async () => {
    const { finder, inner } = await mountInRoots(['closed', 'closed']);
    const form = document.createElement('form');
    form.innerHTML = '<label for="f">Zuständig</label>';
    inner.append(form);
    Object.assign(finder, { id: 'f', name: 'ortsteil', district: 'heide' });
    form.append(finder);
    await finder.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['ortsteil', 'heide']]);
    form.querySelector('label')?.click();
    expect(focusOf(finder)).to.equal('input');
  });
});
