import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { paleIn, restyle } from '../fixtures/contrasts.ts';
import { mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, forcedColors, light, type Medium } from '../fixtures/media.ts';
import { states } from '../fixtures/states.ts';

/** States in which, taken together, every part of the finder is seen. */
const telling = states.filter(([name]) =>
  ['open now', 'none listed', 'active option', 'no suggestion', 'refused with a text', 'disabled'].includes(
    name,
  ),
);

const wishes: Readonly<Record<string, readonly string[]>> = {
  '--kobb-accent': ['#ffcc00', '#7a1f3d', '#fff', '#000', '#808080', 'rgb(0 80 160 / 50%)', 'transparent'],
  '--kobb-on-accent': ['#fff', '#000', '#ffcc00'],
  '--kobb-surface': ['#fff', '#000', '#14213d', '#fff8e1', '#808080', '#ff0000', 'transparent'],
  '--kobb-text': ['#fff', '#000', '#777', 'rgb(0 0 0 / 60%)'],
};

describe('contrast', () => {
  before(() => {
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
  });
  after(() => {
    document.documentElement.style.cssText = '';
  });
  afterEach(() => emulateNothing());

  const forcedDark: Medium = {
    query: '(forced-colors: active) and (prefers-color-scheme: dark)',
    features: { ...forcedColors.features, ...dark.features },
  };
  for (const medium of [light, dark, forcedColors, forcedDark]) {
    it(`V3 ${medium.query}: all that is written in any state has 7:1, and all else 3:1`, async function () {
      this.timeout(120_000);
      await emulate(medium);
      for (const [name, mount] of states) {
        expect(paleIn(await mount(), 7), name).to.deep.equal([]);
        fixtureCleanup();
      }
    });
  }

  for (const medium of [light, dark, forcedColors]) {
    it(`V6 ${medium.query}: with any one property of the page all that is written has 4.5:1`, async function () {
      this.timeout(120_000);
      await emulate(medium);
      for (const [name, mount] of telling) {
        const finder = await mount();
        for (const [property, values] of Object.entries(wishes)) {
          for (const value of values) {
            finder.style.cssText = `${property}: ${value}`;
            expect(paleIn(finder, 4.5), `${name}, ${property}: ${value}`).to.deep.equal([]);
          }
        }
        fixtureCleanup();
      }
    });
  }

  it('V6 whatever colours the page combines, all that is written has 4.5:1', async function () {
    this.timeout(120_000);
    const finder = await mountFinder({ district: 'talgrund' });
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => `rgb(${parts.join(' ')})`);
    const colours = fc.record(Object.fromEntries(Object.keys(wishes).map((property) => [property, colour])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(colours, (chosen) => {
        finder.style.cssText = Object.entries(chosen)
          .map((declaration) => declaration.join(': '))
          .join('; ');
        expect(paleIn(finder, 4.5), finder.style.cssText).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  for (const medium of [light, dark]) {
    it(`V8 ${medium.query}: in an engine without color-mix() or color(from …) all that is written has 7:1`, async function () {
      this.timeout(120_000);
      await emulate(medium);
      for (const [name, mount] of telling) {
        const finder = await mount();
        // As the engine would: rules for which it is asked do not hold, and a property with the function fails when it is used.
        restyle(finder, (css) => css.replaceAll(/(color-mix|color)\((?=in|from)/g, 'unheard-of('));
        for (const wish of ['', '--kobb-accent: #ffcc00', '--kobb-surface: #14213d', '--kobb-text: #fff']) {
          finder.style.cssText = wish;
          expect(paleIn(finder, 7), `${name}, ${wish}`).to.deep.equal([]);
        }
        fixtureCleanup();
      }
    });
  }
});
