import { expect } from '@open-wc/testing';
import { accessible } from '../fixtures/accessible.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { enterAtOnce } from '../fixtures/person.ts';
import { states } from '../fixtures/states.ts';

/** True for the name of links that all lead to one address, such as a telephone number that stands in several texts. */
function isOfOneLink(finder: KobbFinder, name: string): boolean {
  const links = allInside(finder, 'a').filter((link) => textOf(link) === name);
  return new Set(links.map((link) => link.getAttribute('href'))).size === 1;
}

/** The names that several of the page's buttons and links have, as the browser computes them. */
async function sharedNames(): Promise<string[]> {
  const nodes = [...(await accessible('button')), ...(await accessible('link'))];
  expect(nodes.length).to.be.greaterThan(1);
  const names = nodes.map(({ name }) => name ?? '');
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('names of buttons', () => {
  for (const [name, mount] of states) {
    it(`S10 ${name}: no two buttons or links have one name`, async () => {
      const finder = await mount();
      expect((await sharedNames()).filter((shared) => !isOfOneLink(finder, shared))).to.deep.equal([]);
    });
  }

  it('S10 also with two finders on a page: the second says so', async () => {
    const [first, second] = [await mountFinder(), await mountFinder()];
    for (const finder of [first, second]) {
      await openDistrictList(finder);
      await enterAtOnce(finder, 'wxyj');
    }
    // The emergency number is the same wherever it stands.
    expect(await sharedNames()).to.deep.equal(['Im Notfall: 110']);
  });

  it('S10 and with two cards, of which only what is the same has one name', async () => {
    await mountFinder({ district: 'sonnenberg' });
    await mountFinder({ district: 'talgrund' });
    const shared = await sharedNames();
    expect(shared.filter((name) => !/^Im Notfall|^Diese Angaben|Quelle/.test(name))).to.deep.equal([]);
  });

  it('S10 the number of a finder is that of a place: it is free again when the finder has gone', async () => {
    const [first, second] = [await mountFinder(), await mountFinder()];
    const nameIn = (finder: typeof first): string | null =>
      inside(finder, '[part~=toggle]').getAttribute('aria-label');
    expect([nameIn(first), nameIn(second)]).to.deep.equal([
      'Ortsteile zur Auswahl',
      'Ortsteile zur Auswahl (2)',
    ]);
    first.remove();
    const third = await mountFinder();
    expect([nameIn(second), nameIn(third)]).to.deep.equal([
      'Ortsteile zur Auswahl (2)',
      'Ortsteile zur Auswahl',
    ]);
  });
});
