import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { doubleClicked, endClicks, recordClicks } from '../fixtures/double-click.ts';
import {
  allInside,
  fieldOf,
  focusOf,
  inside,
  isListShown,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';
import { buttonOf } from '../fixtures/next-step.ts';
import { middleOf, press, type } from '../fixtures/person.ts';
import { recordSavedFiles } from '../fixtures/saved-files.ts';

async function listing(text: string, settings: Parameters<typeof mountFinder>[0]): Promise<KobbFinder> {
  const finder = await mountFinder(settings);
  await type(finder, text);
  if (text === '') await press(finder, 'Alt+ArrowDown');
  return finder;
}

describe('a double click', () => {
  const { innerWidth: width, innerHeight: height } = window;
  afterEach(endClicks);
  after(() => setViewport({ width, height }));

  const lists: [what: string, text: string, settings: Parameters<typeof mountFinder>[0]][] = [
    ['all districts', '', {}],
    ['some districts', 'dorf', {}],
    ['districts and streets of Jena', 'ost', { directory: null }],
    ['streets of Jena', 'am st', { directory: null }],
  ];
  for (const size of [320, 390, 800]) {
    for (const [what, text, settings] of lists) {
      it(`T10 at ${size} px, on each option of ${what}, chooses and does nothing else`, async () => {
        await setViewport({ width: size, height: 700 });
        const { length } = optionsOf(await listing(text, settings));
        for (let index = 0; index < length; index++) {
          const { finder, arrived } = await doubleClicked(
            () => listing(text, settings),
            (each) => optionsOf(each)[index],
          );
          expect([index, arrived]).to.deep.equal([index, ['option']]);
          expect([focusOf(finder), String(getSelection())]).to.deep.equal(['input', '']);
          expect(inside(finder, '[part~=district-list]').hasAttribute('open')).to.equal(false);
          finder.remove();
        }
      }).timeout(60_000);
    }
  }

  it('T10 on the button that empties the field does so, and nothing else', async () => {
    const { finder, arrived } = await doubleClicked(
      () => mountFinder({ district: 'heide' }),
      (each) => inside(each, '[part~=clear]'),
    );
    expect([arrived, fieldOf(finder).value, finder.district]).to.deep.equal([['clear'], '', null]);
  });

  it('T10 on the button that shows all districts leaves them shown', async () => {
    const { finder } = await doubleClicked(mountFinder, (each) => inside(each, '[part~=toggle]'));
    expect(isListShown(finder)).to.equal(true);
  });

  it('T10 on the summary of the list of districts leaves it open', async () => {
    const { finder } = await doubleClicked(mountFinder, (each) => inside(each, 'summary'));
    expect(inside(finder, '[part~=district-list]').hasAttribute('open')).to.equal(true);
  });

  it('T10 in the list of districts chooses, and presses nothing on the card', async () => {
    const { finder, arrived } = await doubleClicked(
      async () => {
        const each = await mountFinder();
        await openDistrictList(each);
        return each;
      },
      (each) => allInside(each, 'li button').find((button) => textOf(button) === 'Heide'),
    );
    expect([arrived, finder.district]).to.deep.equal([['button'], 'heide']);
  });

  it('T10 on "Kontakt speichern" hands over one file', async () => {
    const saved = recordSavedFiles();
    await doubleClicked(
      () => {
        saved.files.length = 0;
        return mountFinder({ district: 'quellen' });
      },
      (each) => buttonOf(each, 'Kontakt speichern'),
    );
    saved.restore();
    expect(saved.files).to.have.lengthOf(1);
  });

  it('T10 on a number calls once', async () => {
    const { arrived } = await doubleClicked(
      () => mountFinder({ district: 'quellen' }),
      (each) => inside(each, '[part~=call]'),
    );
    expect(arrived).to.deep.equal(['call']);
  });

  it('T10 that began in the finder does not reach what the page has below it', async () => {
    const { arrived } = await doubleClicked(
      async () => {
        const finder = await listing('dorf', {});
        const below = document.createElement('a');
        below.href = '#below';
        below.textContent = 'below';
        below.style.cssText = 'position: fixed; inset: 0; display: none';
        finder.after(below);
        finder.addEventListener('district-change', () => (below.style.display = 'block'));
        return finder;
      },
      (each) => optionsOf(each)[0],
    );
    expect(arrived).to.deep.equal(['option']);
  });

  it('T10 that began on the page does not reach the finder', async () => {
    const { arrived } = await doubleClicked(
      async () => {
        const finder = await mountFinder();
        const above = document.createElement('button');
        above.textContent = 'Winzerla';
        above.style.cssText = 'position: fixed; inset: 0; z-index: 1; width: 100%';
        above.addEventListener('click', () => {
          above.style.display = 'none';
        });
        finder.before(above);
        return finder;
      },
      (each) => inside(each, '[part~=emergency]'),
    );
    expect(arrived).to.deep.equal(['button']);
  });

  it('T10 in the field arrives, so that it selects a word as everywhere', async () => {
    const { arrived } = await doubleClicked(
      () => mountFinder({ district: 'heide' }),
      (each) => inside(each, '[part~=input]'),
    );
    expect(arrived).to.deep.equal(['input', 'input']);
  });
});

/** A tap as a telephone tells it: no `detail` but 1 (in Safari), and a mouse that comes after the finger. */
function tap(finder: KobbFinder, [clientX, clientY]: [number, number]): void {
  const target = finder.shadowRoot?.elementFromPoint(clientX, clientY);
  const where = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  for (const name of ['pointerdown', 'pointerup']) {
    target?.dispatchEvent(new PointerEvent(name, { ...where, pointerType: 'touch' }));
  }
  for (const name of ['mousedown', 'mouseup', 'click']) {
    target?.dispatchEvent(new MouseEvent(name, { ...where, detail: 1 }));
  }
}

describe('a double tap', () => {
  it('T10 on each option chooses, and does nothing else', async () => {
    const { length } = optionsOf(await listing('', {}));
    for (let index = 0; index < length; index++) {
      const finder = await listing('', {});
      const option = optionsOf(finder)[index]!;
      option.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const [place, clicks] = [middleOf(option), recordClicks()];
      tap(finder, place);
      await finder.updateComplete;
      tap(finder, place);
      clicks.stop();
      expect([index, clicks.arrived]).to.deep.equal([index, ['option']]);
      finder.remove();
    }
  });
});

describe('what is no double press', () => {
  it('T10 two clicks of a script, or of the keyboard, at once', async () => {
    const finder = await mountFinder({ district: 'quellen' });
    const clicks = recordClicks();
    const toggle = inside(finder, '[part~=toggle]');
    toggle.click();
    toggle.click();
    clicks.stop();
    expect(clicks.arrived).to.deep.equal(['toggle', 'toggle']);
  });

  it('T10 quick taps on two buttons', async () => {
    const finder = await mountFinder({ district: 'quellen' });
    const clicks = recordClicks();
    for (const name of ['clear', 'toggle']) tap(finder, middleOf(inside(finder, `[part~=${name}]`)));
    clicks.stop();
    expect(clicks.arrived).to.deep.equal(['clear', 'toggle']);
  });

  it('T10 Enter held down is one Enter: it used to take a step for as long as it was held', async () => {
    const finder = await mountFinder({ district: 'quellen' });
    const arrived: boolean[] = [];
    finder.addEventListener('keydown', (event) => arrived.push(event.repeat));
    const button = buttonOf(finder, 'Kontakt speichern');
    for (const repeat of [false, true]) {
      const key = { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true };
      expect(button.dispatchEvent(new KeyboardEvent('keydown', key))).to.equal(!repeat);
    }
    expect(arrived).to.deep.equal([false]);
  });
});
