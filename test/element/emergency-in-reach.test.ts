import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, fieldOf, focusOf, inside, mountFinder, optionsOf, textOf } from '../fixtures/finder.ts';
import { emulate, emulateNothing, print, reducedMotion } from '../fixtures/media.ts';
import { press, tap, type } from '../fixtures/person.ts';

/** True when an element can be seen and pressed at its middle and near its corners. */
function isFree(finder: KobbFinder, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  const corners = [left + 9, right - 9].flatMap((x) =>
    [top + 9, bottom - 9].map((y): [number, number] => [x, y]),
  );
  const points = [middle, ...corners];
  return points.every(([x, y]) => {
    const hit = finder.shadowRoot?.elementFromPoint(x, y) ?? null;
    return !!hit && element.contains(hit);
  });
}

function isInReach(finder: KobbFinder): boolean {
  return isFree(finder, inside(finder, '[part~=emergency]'));
}

async function pageAround(settings: Parameters<typeof mountFinder>[0] = {}): Promise<KobbFinder> {
  const finder = await mountFinder(settings);
  document.querySelector('main')?.style.setProperty('padding-block', '200px 900px');
  return finder;
}

const phones: [width: number, height: number][] = [
  [360, 640],
  [360, 360],
  [320, 256],
];

describe('the emergency number', () => {
  beforeEach(async () => {
    document.body.style.margin = '0';
    await emulate(reducedMotion);
  });
  afterEach(async () => {
    document.body.style.margin = '';
    window.scrollTo(0, 0);
    await emulateNothing();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of phones) {
    it(`V12 at ${width} x ${height} it is in reach after a choice`, async () => {
      await setViewport({ width, height });
      const finder = await pageAround();
      await type(finder, 'a');
      await press(finder, 'ArrowUp');
      const last = optionsOf(finder).at(-1);
      if (!last) throw new TypeError('no option');
      await tap(finder, last);
      expect(isInReach(finder)).to.equal(true);
    });
  }

  it('V12 before a choice it stands under the field, and under the list', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround();
    fieldOf(finder).focus();
    expect(isInReach(finder)).to.equal(true);
    await type(finder, 'a');
    const { bottom } = inside(finder, '[role=listbox]').getBoundingClientRect();
    expect(inside(finder, '[part~=emergency]').getBoundingClientRect().top).to.be.above(bottom);
  });

  it('V12 it stays in reach down to the end of the card', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround({ district: 'talgrund' });
    for (const part of ['hours', 'advice', 'source']) {
      inside(finder, `[part~=${part}]`).scrollIntoView({ block: 'center' });
      expect(isInReach(finder), part).to.equal(true);
    }
  });

  for (const district of [null, 'talgrund']) {
    it(`V12 it covers nothing that has the focus ${district ? 'on the card' : 'before a choice'}`, async () => {
      await setViewport({ width: 360, height: 640 });
      const finder = await pageAround({ district });
      for (const summary of allInside(finder, 'summary')) summary.click();
      const stops = allInside(finder, '[part~=finder] :is(input, summary, a, button:not([tabindex]))').length;
      for (const key of ['Tab', 'Shift+Tab']) {
        if (key === 'Tab') fieldOf(finder).focus();
        for (let stop = 1; stop < stops; stop++) {
          await press(finder, key);
          const focused = finder.shadowRoot?.activeElement;
          if (!focused) continue;
          expect(isFree(finder, focused), `${key}: ${focusOf(finder)} ${textOf(focused)}`).to.equal(true);
        }
      }
    });
  }

  it('V12 on a telephone the card shows the number alone, and assistive technology hears all', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround({ district: 'talgrund' });
    const link = inside(finder, '[part~=emergency]');
    expect(textOf(link)).to.equal('Im Notfall: 110');
    expect(inside(finder, '.words').getBoundingClientRect().width).to.equal(1);
    await setViewport({ width: 800, height: 600 });
    expect(inside(finder, '.words').getBoundingClientRect().width).to.be.above(40);
  });

  it('V12 on paper the words stand beside the number, and nothing sticks', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround({ district: 'talgrund' });
    await emulate(print);
    expect(inside(finder, '.words').getBoundingClientRect().width).to.be.above(40);
    expect(getComputedStyle(inside(finder, 'header')).position).to.equal('static');
  });

  it('V12 it keeps clear of a bar whose height the page names', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround({ district: 'talgrund' });
    finder.style.setProperty('--kobb-inset-top', '70px');
    inside(finder, '[part~=source]').scrollIntoView({ block: 'center' });
    expect(inside(finder, 'header').getBoundingClientRect().top).to.be.closeTo(70, 1);
  });
});
