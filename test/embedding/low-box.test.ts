import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { fieldOf, inside, optionsOf, textOf } from '../fixtures/finder-parts.ts';
import { press, type } from '../fixtures/person.ts';

/** Twice as high as the field, and lower than the list. */
const boxHeight = 160;

async function mountInBox(): Promise<{ finder: KobbFinder; box: HTMLElement }> {
  const markup = `<div id="box" style="height: ${boxHeight}px; overflow: auto"><p>Davor</p><kobb-finder></kobb-finder></div>`;
  const finder = await mountBuilt({}, markup);
  return { finder, box: finder.parentElement! };
}

function activeOption(finder: KobbFinder): HTMLElement {
  return optionsOf(finder).find(({ ariaSelected }) => ariaSelected === 'true')!;
}

/** True for an element that lies within the box and under nothing; WebKit scrolls by whole pixels, list and box each. */
function isSeenIn(box: Element, element: HTMLElement): boolean {
  const { top, bottom, left, width } = element.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const atCorners = [top + 4, bottom - 4].map((y) =>
    (element.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, y),
  );
  return top >= frame.top - 3 && bottom <= frame.bottom + 3 && atCorners.every((hit) => hit === element);
}

describe('in a box of the page that scrolls and is lower than the list', () => {
  it('V2 the list is higher than the box', async () => {
    const { finder, box } = await mountInBox();
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    expect(inside(finder, '[role=listbox]').offsetHeight).to.be.above(box.clientHeight);
  });

  const ways: [way: string, keys: string[]][] = [
    ['down', Array<string>(15).fill('ArrowDown')],
    ['up', Array<string>(15).fill('ArrowUp')],
    ['down and up again', [...Array<string>(9).fill('ArrowDown'), ...Array<string>(8).fill('ArrowUp')]],
    ['by pages', ['ArrowDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown']],
  ];
  for (const [way, keys] of ways) {
    it(`V2 ${way}: the active option and the field are both seen; the option used to leave the box`, async () => {
      const { finder, box } = await mountInBox();
      await type(finder, '');
      for (const [index, key] of keys.entries()) {
        await press(finder, key);
        const option = activeOption(finder);
        const where = `${textOf(option)} after ${index + 1} times`;
        expect(isSeenIn(box, option), where).to.equal(true);
        expect(isSeenIn(box, fieldOf(finder)), `the field at ${where}`).to.equal(true);
      }
    });
  }
});
