import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { allInside, inside, mountFinder, textOf } from '../fixtures/finder.ts';

const advice = ['Ist das wirklich ein Muster?', 'Muster verloren', 'Muster gefunden'];

function outlineOf(finder: KobbFinder, around: string): (readonly [string, number])[] {
  return allInside(finder, `${around} [role=heading]`).map(
    (heading) => [textOf(heading), Number(heading.getAttribute('aria-level'))] as const,
  );
}

describe('headings', () => {
  const cards: [district: string, below: readonly string[]][] = [
    ['sonnenberg', ['Sprechzeiten', 'Adresse', ...advice]],
    ['werft', advice],
    ['niemandsland', advice],
  ];
  for (const [district, below] of cards) {
    for (const level of [1, 2, 5, 6]) {
      const next = Math.min(level + 1, 6);
      it(`S8 the card of ${district} at level ${level} => those below it at level ${next}`, async () => {
        const finder = await mountFinder({ district, headingLevel: level });
        const [own, ...others] = outlineOf(finder, '[part~=card]');
        expect(own?.[1]).to.equal(level);
        expect(others).to.deep.equal(below.map((text) => [text, next]));
      });
    }
  }

  for (const level of [1, 3, 6]) {
    const next = Math.min(level + 1, 6);
    it(`S8 the list of districts at level ${level} => its areas at level ${next}, under its name`, async () => {
      const finder = await mountFinder({ headingLevel: level });
      await openDistrictList(finder);
      const [name, ...areas] = outlineOf(finder, '[part~=district-list]');
      expect(name).to.deep.equal(['Alle Ortsteile als Liste', level]);
      expect(areas.map(([, each]) => each)).to.deep.equal(areas.map(() => next));
      expect(areas).to.have.lengthOf(5);
    });
  }

  it('S8 what is bold on the card is a heading, or a name, a number or a state', async () => {
    const finder = await mountFinder({ district: 'sonnenberg' });
    inside(finder, '.advice summary').click();
    const bold = allInside(finder, '[part~=card] *').filter(
      (element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
        Number(getComputedStyle(element).fontWeight) >= 600,
    );
    const unnamed = bold.filter(
      (element) =>
        !element.closest('[role=heading], [part~=officer], [part~=call], [part~=status], [part~=emergency]'),
    );
    expect(unnamed.map(textOf)).to.deep.equal([]);
  });
});
