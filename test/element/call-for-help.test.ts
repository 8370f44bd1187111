import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { contrast, isTransparent, rgbOf } from '../fixtures/colours.ts';
import { inside, mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, forcedColors, light } from '../fixtures/media.ts';

function lookOf(finder: KobbFinder, selector: string): CSSStyleDeclaration {
  return getComputedStyle(inside(finder, selector));
}

/** A colour in which red outweighs all else. */
function isRed(colour: string): boolean {
  const [red, green, blue] = rgbOf(colour);
  return red > 100 && red > 3 * green && red > 3 * blue;
}

describe('the call for help', () => {
  afterEach(() => emulateNothing());

  for (const medium of [light, dark]) {
    for (const accent of ['', '#ffcc00', '#004080']) {
      it(`V7 ${medium.query}, accent ${accent || 'of its own'}: white on red, and no other button is`, async () => {
        await emulate(medium);
        const finder = await mountFinder({ district: 'talgrund' });
        finder.style.cssText = `color-scheme: light dark; --kobb-accent: ${accent || 'initial'}`;
        const { color, backgroundColor } = lookOf(finder, '[part~=emergency]');
        expect(rgbOf(color)).to.deep.equal([255, 255, 255]);
        expect(isRed(backgroundColor), backgroundColor).to.equal(true);
        for (const other of ['[part~=call]', '[part~=next-step]', '[part~=toggle]']) {
          const ground = lookOf(finder, other).backgroundColor;
          expect(!isTransparent(ground) && isRed(ground), `${other} is ${ground}`).to.equal(false);
        }
      });
    }
  }

  it('V7 with forced colours it is framed text on the ground of the page', async () => {
    await emulate(forcedColors);
    const finder = await mountFinder({ district: 'talgrund' });
    const { backgroundColor, borderLeftWidth, borderLeftColor } = lookOf(finder, '[part~=emergency]');
    const surface = lookOf(finder, '[part~=finder]').backgroundColor;
    expect(contrast(backgroundColor, surface)).to.equal(1);
    expect(parseFloat(borderLeftWidth)).to.be.at.least(1);
    expect(contrast(borderLeftColor, surface)).to.be.at.least(3);
    expect(contrast(lookOf(finder, '[part~=call]').backgroundColor, surface)).to.be.at.least(3);
  });
});
