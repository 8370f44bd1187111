import { expect } from '@open-wc/testing';
import { fieldOf } from '../fixtures/finder.ts';
import { finderTag, load, mountMusterstadtIn } from '../fixtures/page-with-library.ts';
import { press, type } from '../fixtures/person.ts';

/** The page's own keys, and what comes of a word typed in the finder in an open and in a closed outer shadow root. */
describe('shortcuts of a page', () => {
  interface Keys {
    bind(keys: string | string[], call: (event: Event, keys: string) => false): void;
    reset(): void;
  }
  let mousetrap: Keys;
  before(async () => {
    mousetrap = await load<Keys>('mousetrap/mousetrap.js', 'Mousetrap');
  });
  afterEach(() => {
    mousetrap.reset();
  });

  function bind(...keys: string[]): string[] {
    const fired: string[] = [];
    mousetrap.bind(keys, (_, key) => {
      fired.push(key);
      return false;
    });
    return fired;
  }

  for (const mode of ['none', 'open', 'closed'] as const) {
    it(`K10 those of mousetrap leave alone who types in the finder, in an outer shadow root: ${mode}`, async () => {
      const finder = await mountMusterstadtIn(`<div>${finderTag}</div>`);
      if (mode !== 'none') finder.parentElement!.attachShadow({ mode }).append(finder);
      const fired = bind('d', 'o', 'r', 'f', '?', 'left', 'backspace', 'esc', 'down', 'g i');
      await finder.updateComplete;
      await type(finder, 'dorf');
      await press(finder, 'ArrowLeft', 'Backspace', 'ArrowDown', 'Escape');
      expect([fieldOf(finder).value, fired]).to.deep.equal(['dof', []]);
    });
  }

  /** A handler as it stands in many pages: it knows an INPUT by the event's target. */
  function listenAsPagesDo(): { readonly heard: string[]; readonly stop: () => void } {
    const heard: string[] = [];
    const types = ['keydown', 'keypress', 'keyup'];
    const hear = (event: Event): void => {
      if ((event.target as Element).matches('input, textarea, select')) return;
      heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
      event.preventDefault();
    };
    for (const name of types) document.addEventListener(name, hear);
    return {
      heard,
      stop: () => {
        for (const name of types) document.removeEventListener(name, hear);
      },
    };
  }

  it('K10 those of a hand-written listener do, too: every letter arrives in the field', async () => {
    const finder = await mountMusterstadtIn(finderTag);
    const page = listenAsPagesDo();
    await type(finder, 'Neu-Dorf /?1');
    await press(finder, 'Home', 'Delete', 'End', 'Backspace', 'Shift+ArrowLeft');
    page.stop();
    expect(fieldOf(finder).value).to.equal('eu-Dorf /?');
    expect(page.heard).to.deep.equal([]);
  });

  it('K10 keys that the open list uses are kept, also when they come up; those of a closed one are not', async () => {
    const finder = await mountMusterstadtIn(finderTag);
    await type(finder, 'dorf');
    const page = listenAsPagesDo();
    await press(finder, 'ArrowDown', 'PageDown', 'Escape');
    expect(page.heard).to.deep.equal([]);
    await press(finder, 'Escape', 'F2', 'Enter');
    page.stop();
    expect(page.heard.filter((key) => key.startsWith('keydown'))).to.deep.equal([
      'keydown Escape',
      'keydown F2',
      'keydown Enter',
    ]);
  });

  it('K10 shortcuts with Control are the page’s, but for those of text', async () => {
    const finder = await mountMusterstadtIn(finderTag);
    await type(finder, 'dorf');
    const page = listenAsPagesDo();
    const input = fieldOf(finder);
    for (const key of ['k', 'Enter', 'a', 'z', 'ArrowLeft']) {
      const init = { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', init));
    }
    page.stop();
    expect(page.heard).to.deep.equal(['keydown k', 'keydown Enter']);
  });
});
