import { expect, fixtureCleanup } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { contrast, groundOf } from '../fixtures/colours.ts';
import { paleIn, restyle } from '../fixtures/contrasts.ts';
import { inside, mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, moreContrast, type Medium } from '../fixtures/media.ts';
import { states } from '../fixtures/states.ts';

const moreContrastDark: Medium = {
  query: moreContrast.query,
  features: { ...moreContrast.features, ...dark.features },
};

/** Asks for more contrast; an engine that cannot be asked gets the rules as if it had been. */
async function askForMore(medium: Medium): Promise<(finder: KobbFinder) => void> {
  await emulate({ ...medium, query: 'all' });
  const isAsked = matchMedia(moreContrast.query).matches;
  expect(isAsked || !navigator.userAgent.includes('Chrome')).to.equal(true);
  return (finder) => {
    if (!isAsked) restyle(finder, (css) => css.replaceAll(moreContrast.query, 'all'));
  };
}

describe('more contrast', () => {
  before(() => {
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
  });
  after(() => {
    document.documentElement.style.cssText = '';
  });
  afterEach(() => emulateNothing());

  for (const [scheme, medium] of [
    ['light', moreContrast],
    ['dark', moreContrastDark],
  ] as const) {
    it(`V3 ${scheme}: all that is written in any state has 12:1`, async function () {
      this.timeout(120_000);
      const asIfAsked = await askForMore(medium);
      for (const [name, mount] of states) {
        const finder = await mount();
        asIfAsked(finder);
        expect(paleIn(finder, 12), name).to.deep.equal([]);
        fixtureCleanup();
      }
    });

    it(`V3 ${scheme}: quiet text is as strong as other text, and lines as strong as text`, async () => {
      const asIfAsked = await askForMore(medium);
      const finder = await mountFinder({ district: 'talgrund' });
      asIfAsked(finder);
      const strength = (selector: string, style: 'color' | 'borderTopColor'): number => {
        const element = inside(finder, selector);
        return contrast(getComputedStyle(element)[style], groundOf(element));
      };
      const text = strength('[part~=heading]', 'color');
      expect(text).to.be.at.least(12);
      expect(strength('[part~=area]', 'color')).to.be.closeTo(text, 0.1);
      expect(strength('[part~=source]', 'borderTopColor')).to.be.closeTo(text, 0.1);
    });
  }

  const boxes = ['.row', '[part~=card]', '[part~=call]', '[part~=next-step]', '[part~=emergency]'];
  for (const box of boxes) {
    it(`V3 the border of ${box} becomes thicker`, async () => {
      const finder = await mountFinder({ district: 'talgrund' });
      const width = (): number => parseFloat(getComputedStyle(inside(finder, box)).borderLeftWidth);
      const usual = width();
      (await askForMore(moreContrast))(finder);
      expect(width()).to.be.greaterThan(usual);
    });
  }
});
