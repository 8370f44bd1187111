import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { isFinder, mountBuiltIn } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  allInside,
  cardHeadingOf,
  fieldOf,
  inside,
  isListShown,
  optionOf,
} from '../fixtures/finder-parts.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';
import { recordMessages } from '../fixtures/status.ts';

const ten = Array.from({ length: 10 }, (_, index) => `<kobb-finder name="ort-${index}"></kobb-finder>`).join(
  '',
);

async function mountTen(): Promise<[KobbFinder, KobbFinder, ...KobbFinder[]]> {
  await mountBuiltIn(`<form>${ten}</form>`);
  const all = [...document.querySelectorAll('kobb-finder')].filter(isFinder);
  await Promise.all(all.map((finder) => finder.updateComplete));
  const [first, second, ...others] = all;
  if (!first || !second) throw new RangeError('there are not ten');
  return [first, second, ...others];
}

describe('ten on a page', () => {
  it('E4 a choice in one is a choice in no other: text, card, form value, event', async () => {
    const all = await mountTen();
    const changes = all.map((finder) => recordChanges(finder));
    await type(all[3]!, 'winzerla');
    await press(all[3]!, 'Enter');
    const only = <T>(there: T, elsewhere: T): T[] => all.map((_, index) => (index === 3 ? there : elsewhere));
    expect(all.map(cardHeadingOf)).to.deep.equal(only<string | null>('Winzerla', null));
    expect(all.map((finder) => fieldOf(finder).value)).to.deep.equal(only('Winzerla', ''));
    expect(changes).to.deep.equal(only<unknown[]>(['winzerla'], []));
    expect([...new FormData(all[0].form!)]).to.deep.equal([['ort-3', 'winzerla']]);
  });

  it('E4 only one list is open, and keys go to the one with the focus', async () => {
    const all = await mountTen();
    const [first, second] = all;
    await type(first, 'lobeda');
    expect(all.filter(isListShown)).to.deep.equal([first]);
    await type(second, 'burgau');
    expect(all.filter(isListShown)).to.deep.equal([second]);
    await press(second, 'ArrowDown', 'Enter');
    expect([cardHeadingOf(first), fieldOf(first).value, cardHeadingOf(second)]).to.deep.equal([
      null,
      'lobeda',
      'Burgau',
    ]);
  });

  it('E4 a press on the button of one closes the list of another', async () => {
    const all = await mountTen();
    const [first, second] = all;
    await type(first, 'lobeda');
    inside(second, '[part~=toggle]').click();
    await second.updateComplete;
    expect(all.filter(isListShown)).to.deep.equal([second]);
  });

  it('E4 only the one that is used speaks', async () => {
    const all = await mountTen();
    const messages = all.map(recordMessages);
    await type(all[7]!, 'winzerla');
    await press(all[7]!, 'Enter');
    expect(messages.map(({ length }) => length > 0)).to.deep.equal(all.map((_, index) => index === 7));
  });

  it('E4 every reference by id leads to an element of the same finder', async () => {
    const all = await mountTen();
    for (const finder of all) {
      fieldOf(finder).focus();
      await press(finder, 'ArrowDown');
      for (const attribute of ['aria-controls', 'aria-activedescendant', 'aria-describedby']) {
        const id = fieldOf(finder).getAttribute(attribute) ?? '';
        expect(allInside(finder, `#${id}`), attribute).to.have.lengthOf(1);
      }
      inside(finder, 'label').click();
      expect(finder.shadowRoot?.activeElement).to.equal(fieldOf(finder));
    }
    expect(document.querySelectorAll('main [id]').length).to.equal(0);
  });

  it('E4 each has its own language, directory and level of heading', async () => {
    const [first, second, third] = await mountTen();
    Object.assign(first, { lang: 'en', district: 'winzerla' });
    Object.assign(second, { lang: 'de', directory: musterstadt, district: 'heide', headingLevel: 5 });
    await Promise.all([first.updateComplete, second.updateComplete]);
    const seen = [first, second, third!].map((finder) => [
      inside(finder, '[part~=finder]').lang,
      cardHeadingOf(finder),
      allInside(finder, '[part~=heading]')[0]?.ariaLevel,
    ]);
    expect(seen).to.deep.equal([
      ['en', 'Winzerla', '2'],
      ['de', 'Heide', '5'],
      ['de', null, undefined],
    ]);
  });

  it('E4 the others go on when one is removed with its list open', async () => {
    const all = await mountTen();
    const [first, second] = all;
    await type(first, 'lobeda');
    first.remove();
    await type(second, 'lobeda');
    const changes = recordChanges(document);
    optionOf(second, 'Lobeda-Altstadt').click();
    await second.updateComplete;
    expect([changes, cardHeadingOf(second)]).to.deep.equal([['lobeda-altstadt'], 'Lobeda-Altstadt']);
  });

  it('E4 all share their style sheets', async () => {
    const all = await mountTen();
    const sheets = all.map((finder) => finder.shadowRoot?.adoptedStyleSheets ?? []);
    expect(sheets[0]).to.have.length.above(0);
    expect(new Set(sheets.flat()).size).to.equal(sheets[0]?.length);
  });
});
