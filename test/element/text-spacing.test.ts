import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { cutOff } from '../fixtures/cut-off.ts';
import { mountFinder } from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

function spaceOut(finder: KobbFinder): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  finder.shadowRoot?.adoptedStyleSheets.push(sheet);
}

describe('text spacing', () => {
  for (const width of [320, 600]) {
    for (const district of ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland']) {
      it(`V5 the card of ${district}, ${String(width)} px wide: nothing is cut off`, async () => {
        const finder = await mountFinder({ district, now: new Date('2027-04-05T08:00:00Z') });
        finder.style.cssText = `display:block;width:${String(width)}px`;
        spaceOut(finder);
        expect(cutOff(finder)).to.deep.equal([]);
      });
    }

    it(`V5 the open list and the messages, ${String(width)} px wide: nothing is cut off`, async () => {
      const finder = await mountFinder();
      finder.style.cssText = `display:block;width:${String(width)}px`;
      spaceOut(finder);
      await type(finder, 'siedlung');
      expect(cutOff(finder)).to.deep.equal([]);
      await press(finder, 'Alt+ArrowDown', 'ArrowDown');
      expect(cutOff(finder)).to.deep.equal([]);
      await recordWarnings(async () => {
        Object.assign(finder, { directory: { city: { id: 'jena' } } });
        await finder.updateComplete;
      });
      await type(finder, 'wxyj');
      expect(cutOff(finder)).to.deep.equal([]);
    });
  }

  it('V5 a box that is too small would be found', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[part~=call] { height: 20px !important; overflow: hidden }');
    finder.shadowRoot?.adoptedStyleSheets.push(sheet);
    expect(cutOff(finder).join()).to.include('Büro');
  });
});
