import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { contrast, groundOf, rgbOf } from '../fixtures/colours.ts';
import { allInside, inside, mountFinder, optionOf, optionsOf, textOf } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, forcedColors, light } from '../fixtures/media.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';

/** Everything to be pressed that has a box, as "what: 120 x 48". */
function targets(finder: KobbFinder): { name: string; width: number; height: number }[] {
  return allInside(finder, 'a, button, input, summary, [role=option]')
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: textOf(element) || (element.getAttribute('part') ?? ''), width, height };
    });
}

/** The ring that the browser draws around what has the focus, or around what contains it. */
function ringOf(finder: KobbFinder): { width: number; colour: string; ground: string } {
  for (let element = finder.shadowRoot?.activeElement ?? null; element; element = element.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) {
      return {
        width: parseFloat(outlineWidth),
        colour: outlineColor,
        ground: groundOf(element.parentElement),
      };
    }
  }
  return { width: 0, colour: 'none', ground: 'none' };
}

describe('what is touched', () => {
  for (const { id } of musterstadt.districts.filter((_, index) => index % 2 === 0)) {
    it(`V1 on the card of ${id} everything to be pressed is at least 44 px high and wide`, async () => {
      const finder = await mountFinder({ district: id });
      const all = targets(finder);
      expect(all.length).to.be.greaterThan(4);
      expect(all.filter(({ width, height }) => width < 44 || height < 44)).to.deep.equal([]);
    });
  }

  it('V1 every option is at least 44 px high', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    expect(optionsOf(finder)).to.have.lengthOf(15);
    expect(targets(finder).filter(({ height }) => height < 44)).to.deep.equal([]);
  });

  it('V1 on a phone, too; and there the call buttons span the card', async () => {
    const finder = await mountFinder({ district: 'talgrund' });
    finder.style.cssText = 'display:block;width:320px';
    const calls = allInside(finder, '[part~=call]');
    const widths = new Set(calls.map((call) => call.getBoundingClientRect().width));
    expect([calls.length, widths.size]).to.deep.equal([4, 1]);
    expect([...widths][0]).to.be.greaterThan(240);
    expect(targets(finder).filter(({ width, height }) => width < 44 || height < 44)).to.deep.equal([]);
  });
});

describe('what has the focus', () => {
  afterEach(() => emulateNothing());
  after(() => {
    document.documentElement.style.cssText = '';
  });

  for (const medium of [light, dark, forcedColors]) {
    it(`V1 ${medium.query}: every stop of the Tab key has a ring of at least 2 px, 3:1`, async () => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
      await emulate(medium);
      const finder = await mountFinder({ district: 'talgrund' });
      const stops = allInside(finder, 'a, input, summary, [part~=next-step]').length;
      // Behind the last stop of a page some browsers go to their own buttons, and others to the first stop.
      finder.after(Object.assign(document.createElement('button'), { id: 'behind', textContent: 'Danach' }));
      inside(finder, 'input').focus();
      for (let stop = 0; stop < stops; stop++) {
        const { width, colour, ground } = ringOf(finder);
        const name = textOf(finder.shadowRoot?.activeElement);
        expect(width, `the ring of "${name}"`).to.be.at.least(2);
        expect(contrast(colour, ground), `the ring of "${name}": ${colour} on ${ground}`).to.be.at.least(3);
        await press(finder, 'Tab');
      }
      expect(document.activeElement?.id).to.equal('behind');
    });
  }

  it('V1 the active option is marked by more than colour', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    await press(finder, 'ArrowDown');
    const [active, other] = ['Altdorf', 'Neudorf'].map((name) => getComputedStyle(optionOf(finder, name)));
    expect(Number(active?.fontWeight)).to.be.greaterThan(Number(other?.fontWeight));
    expect([active?.outlineStyle, other?.outlineStyle]).to.deep.equal(['solid', 'none']);
    expect(parseFloat(active?.outlineWidth ?? '')).to.be.at.least(2);
  });

  it('V1 marking an option moves none of the others', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    const heights = (): number[] => optionsOf(finder).map((option) => option.getBoundingClientRect().height);
    const before = heights();
    await press(finder, 'ArrowDown');
    expect(heights()).to.deep.equal(before);
  });

  it('V1 with forced colours the active option stands out by the system’s own text and ground, exchanged', async () => {
    await emulate(forcedColors);
    const finder = await mountFinder();
    await type(finder, 'dorf');
    await press(finder, 'ArrowDown');
    const [active, other] = ['Altdorf', 'Neudorf'].map((name) => {
      const option = optionOf(finder, name);
      return [groundOf(option), rgbOf(getComputedStyle(option).color).join(', ')];
    });
    expect(active).to.deep.equal([`rgb(${other?.[1] ?? ''})`, /\((.*)\)/.exec(other?.[0] ?? '')?.[1]]);
  });

  for (const medium of [light, dark]) {
    it(`V3 ${medium.query}: the edges of the field and of the active option have 3:1`, async () => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
      await emulate(medium);
      const finder = await mountFinder();
      const row = inside(finder, '.row');
      const edge = getComputedStyle(row).borderTopColor;
      expect(contrast(edge, groundOf(row.parentElement)), 'the field').to.be.at.least(3);
      await type(finder, 'dorf');
      await press(finder, 'ArrowDown');
      const option = optionOf(finder, 'Altdorf');
      const { outlineColor } = getComputedStyle(option);
      expect(contrast(outlineColor, groundOf(option)), 'the option').to.be.at.least(3);
    });
  }
});
