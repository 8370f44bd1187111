import { expect } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.ts';
import { setViewport } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, fieldOf, inside, mountFinder, mountIn, optionsOf, textOf } from '../fixtures/finder.ts';
import { emulate, emulateNothing, print, reducedMotion } from '../fixtures/media.ts';
import { press, type } from '../fixtures/person.ts';

/** True when all of an element is on the screen, give or take the whole pixels by which engines scroll list and page. */
function isOnScreen(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= -3 && left >= -3 && bottom <= innerHeight + 3 && right <= innerWidth + 3;
}

function scrollsSideways(finder: KobbFinder): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page, ${String(scrollWidth)}`] : [];
  const wide = allInside(finder, '*').filter(
    (element) => !element.closest('svg, .spoken') && element.getBoundingClientRect().right > innerWidth + 0.5,
  );
  return [...page, ...wide.map((element) => `${element.localName} ${textOf(element)}`)];
}

const phone = { width: 320, height: 256 };

describe('on a screen of 320 x 256', () => {
  beforeEach(async () => {
    await setViewport(phone);
    document.body.style.margin = '0';
  });
  after(async () => {
    document.body.style.margin = '';
    await setViewport({ width: 800, height: 600 });
  });

  it('V2 the screen is that small', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([phone.width, phone.height]);
  });

  const districts = ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland'];
  for (const district of districts) {
    it(`V2 the card of ${district} does not scroll sideways, in every language`, async () => {
      for (const lang of Object.keys(languages)) {
        const finder = await mountFinder({ district, lang });
        expect(scrollsSideways(finder)).to.deep.equal([]);
      }
    });
  }

  it('V2 a mobile number takes one line, whatever room a page leaves around the finder', async () => {
    for (const margin of [0, 4, 8, 12, 16]) {
      const finder = await mountIn(
        `<div style="margin: ${String(margin)}px"><kobb-finder district="winzerla"></kobb-finder></div>`,
      );
      const [office = NaN, mobile] = allInside(finder, '.call b').map((number) => number.offsetHeight);
      expect(mobile, `${String(margin)} px`).to.equal(office);
    }
  });

  for (const typed of ['', 'dorf', 'siedlung', 'x'.repeat(200)]) {
    it(`V2 nothing scrolls sideways while "${typed.slice(0, 9)}" is typed and the list is open`, async () => {
      const finder = await mountFinder();
      await type(finder, typed);
      expect(scrollsSideways(finder)).to.deep.equal([]);
      await press(finder, 'Alt+ArrowDown');
      expect(scrollsSideways(finder)).to.deep.equal([]);
    });
  }

  it('V2 active option and field stay in view on the way through all districts, down, up, and by pages', async () => {
    const finder = await mountFinder();
    document.querySelector('main')?.style.setProperty('padding-block', '900px');
    await type(finder, '');
    const keys = [
      ...Array<string>(16).fill('ArrowDown'),
      'PageDown',
      'PageUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
    ];
    for (const key of keys) {
      await press(finder, key);
      const active = optionsOf(finder).find(({ ariaSelected }) => ariaSelected === 'true');
      expect(active && isOnScreen(active), `${textOf(active)} after ${key}`).to.equal(true);
      const list = inside(finder, '[role=listbox]').getBoundingClientRect();
      const { top = NaN, bottom = NaN } = active?.getBoundingClientRect() ?? {};
      expect(top >= list.top - 1 && bottom <= list.bottom + 1, `${textOf(active)} within the list`).to.equal(
        true,
      );
      expect(isOnScreen(fieldOf(finder)), `the field after ${key}`).to.equal(true);
    }
  });

  it('V2 a field that was scrolled away comes back with the next key', async () => {
    const finder = await mountFinder();
    document.querySelector('main')?.style.setProperty('padding-block', '900px');
    await type(finder, '');
    await press(finder, 'ArrowDown');
    window.scrollBy(0, inside(finder, '[part~=field]').getBoundingClientRect().bottom + 10);
    expect(isOnScreen(fieldOf(finder))).to.equal(false);
    await press(finder, 'ArrowDown');
    expect(isOnScreen(fieldOf(finder))).to.equal(true);
  });

  it('V2 the first suggestion and the field are in view while typing', async () => {
    const finder = await mountFinder();
    document.querySelector('main')?.style.setProperty('padding-block', '900px');
    await type(finder, 'dorf');
    const [first] = optionsOf(finder);
    expect([isOnScreen(fieldOf(finder)), first && isOnScreen(first)]).to.deep.equal([true, true]);
  });
});

it('V2 before a choice it is as high as the guide for webmasters tells pages to keep free', async () => {
  const guide = await (await fetch('/docs/anleitung-webmaster.md')).text();
  const [, told] = /kobb-finder \{[^}]*min-height: (\d+)px/.exec(guide) ?? [];
  for (const width of [320, 1280]) {
    await setViewport({ width, height: 700 });
    const finder = await mountIn('<kobb-finder lang="de"></kobb-finder>');
    // On a telephone the hint takes a line more.
    const { height } = finder.getBoundingClientRect();
    expect(height, `${String(width)} px wide`).to.be.within(Number(told) - 30, Number(told) + 10);
    finder.remove();
  }
  await setViewport({ width: 800, height: 600 });
});

describe('motion and paper', () => {
  afterEach(() => emulateNothing());

  it('V3 nothing moves under reduced motion', async () => {
    await emulate(reducedMotion);
    const finder = await mountFinder({ district: 'heide' });
    await type(finder, '');
    await press(finder, 'ArrowDown');
    expect(document.getAnimations()).to.deep.equal([]);
    const moving = allInside(finder, '*').filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    expect(moving.map(({ localName }) => localName)).to.deep.equal([]);
  });

  it('V3 print shows the card and no controls', async () => {
    const finder = await mountFinder({ district: 'talgrund' });
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    await emulate(print);
    const seen = allInside(finder, 'input, button, [role=listbox], label, [part~=hint]');
    expect(seen.filter((element) => element.getClientRects().length > 0).length).to.equal(0);
    expect(inside(finder, '[part~=card]').checkVisibility()).to.equal(true);
    expect(textOf(inside(finder, '[part~=card]')))
      .to.include('Hanna Probe')
      .and.to.include('0171 3 92 00 04');
  });
});
