import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bracketed, mirrored } from '../../demo/pseudo-language.js';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { cutOff } from '../fixtures/cut-off.ts';
import { allInside, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { sidewaysIn } from '../fixtures/legibility.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { replaceMessages } from '../fixtures/pseudo-language.ts';
import { states } from '../fixtures/states.ts';

const everyKind = musterstadt.districts.map(({ id }) => id);

describe('a language that is longer by 40 %, on a screen of 320 px', () => {
  let restore: () => void;
  before(async () => {
    restore = replaceMessages(bracketed);
    await setViewport({ width: 320, height: 640 });
    document.body.style.margin = '0';
  });
  after(async () => {
    restore();
    document.body.style.margin = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, mount] of states)
    it(`Q10 ${name}: nothing is cut off and nothing scrolls sideways`, async () => {
      const finder = await mount();
      expect(textOf(inside(finder, '[part~=finder]'))).to.include('⟦');
      expect([...cutOff(finder), ...sidewaysIn(finder)]).to.deep.equal([]);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

  it('Q10 the languages to switch to: nothing is cut off', async () => {
    const finder = await mountFinder({ languages: 'de en de-simple', district: 'talgrund' });
    expect([...cutOff(finder), ...sidewaysIn(finder)]).to.deep.equal([]);
  });
});

/** Where each thing that is seen begins, in pixels from the side where a line begins. */
function boxes(finder: KobbFinder): (readonly [name: string, start: number])[] {
  const isRight = getComputedStyle(inside(finder, '[part~=finder]')).direction === 'rtl';
  const { left, right } = inside(finder, '[part~=finder]').getBoundingClientRect();
  return allInside(finder, '*')
    .filter((element) => element.checkVisibility() && !element.closest('.spoken, .words, option'))
    .filter(
      (element) => !getComputedStyle(element).display.startsWith('inline') || element.localName === 'svg',
    )
    .map((element) => {
      const box = element.getBoundingClientRect();
      const start = isRight ? right - box.right : box.left - left;
      return [`${element.localName} ${element.getAttribute('part') ?? ''}`, start] as const;
    });
}

describe('a language that runs from right to left', () => {
  for (const [width, names] of [
    [320, everyKind],
    [768, everyKind],
  ] as const)
    for (const district of names)
      it(`Q10 the card of ${district} at ${String(width)} px is that of English in a mirror`, async () => {
        await setViewport({ width, height: 640 });
        const english = boxes(await mountFinder({ lang: 'en', district, languages: 'de en' }));
        const restore = replaceMessages(mirrored);
        try {
          const finder = await mountFinder({ lang: 'en', district, languages: 'de en' });
          expect(getComputedStyle(inside(finder, '[part~=card]')).direction).to.equal('rtl');
          const moved = boxes(finder).flatMap(([name, start], index) => {
            const [, before = NaN] = english[index] ?? [];
            // Letters that stand the other way round are not exactly as wide together.
            return Math.abs(start - before) < 3
              ? []
              : `${name} from ${String(start)}, and not ${String(before)}`;
          });
          expect(moved).to.deep.equal([]);
        } finally {
          restore();
          await setViewport({ width: 800, height: 600 });
        }
      });
});
