import { expect } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.ts';
import { recordWarnings } from '../fixtures/events.ts';
import {
  allInside,
  cardHeadingOf,
  fieldOf,
  inside,
  mountFinder,
  mountIn,
  textOf,
} from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { enterAtOnce, press, type } from '../fixtures/person.ts';

describe('the card in the finder', () => {
  it('no card before a choice', async () => {
    const finder = await mountFinder();
    expect(allInside(finder, '[part~=card]')).to.have.lengthOf(0);
  });

  it('a card takes the place of the one before: there is never more than one', async () => {
    const finder = await mountFinder();
    for (const { id, name } of musterstadt.districts) {
      finder.district = id;
      await finder.updateComplete;
      expect(allInside(finder, '[part~=card]')).to.have.lengthOf(1);
      expect(cardHeadingOf(finder)).to.equal(name);
    }
  });

  it('nothing of one district is left on the card of the next', async () => {
    for (const { id: from } of musterstadt.districts) {
      const finder = await mountFinder({ district: from });
      finder.district = 'niemandsland';
      await finder.updateComplete;
      const fresh = await mountFinder({ district: 'niemandsland' });
      expect(textOf(inside(finder, '[part~=card]'))).to.equal(textOf(inside(fresh, '[part~=card]')));
    }
  });

  it('the card stands right under the field and its list, with the same left and right edge', async () => {
    const finder = await mountFinder({ district: 'talgrund' });
    const field = inside(finder, '[part~=field]').getBoundingClientRect();
    const card = inside(finder, '[part~=card]').getBoundingClientRect();
    const list = inside(finder, '[part~=district-list]').getBoundingClientRect();
    expect(list.top - field.bottom).to.be.within(0, 20);
    expect(card.top - list.bottom).to.be.within(0, 40);
    expect([card.left, card.right]).to.deep.equal([field.left, field.right]);
  });

  it('the card that a choice brings is in the page’s own text: a search of the page finds the number', async () => {
    const finder = await mountFinder();
    await type(finder, 'sonnen');
    await press(finder, 'Enter');
    expect(textOf(inside(finder, '[part~=card]'))).to.include('0171 3 92 00 01');
  });

  it('the whole card fits the reading: name, emergency number, officer, whether the office is open, numbers, area, hours, address, advice, next steps, source, in this order', async () => {
    const finder = await mountFinder({ district: 'sonnenberg' });
    const parts = [
      'heading',
      'emergency',
      'officer',
      'status',
      'call',
      'area',
      'hours',
      'address',
      'advice',
      'next-steps',
      'next-step',
      'source',
    ];
    const found = allInside(finder, '[part~=card] [part]').map(
      (element) => element.getAttribute('part') ?? '',
    );
    expect([...new Set(found)]).to.deep.equal(parts);
  });

  const states: [name: string, mount: () => Promise<unknown>][] = [
    ['before a choice', () => mountFinder()],
    ...musterstadt.districts
      .slice(0, 5)
      .map(({ id }): [string, () => Promise<unknown>] => [
        `with the card of ${id}`,
        () => mountFinder({ district: id }),
      ]),
    ['card-only', () => mountFinder({ cardOnly: true, district: 'heide' })],
    ['card-only without a district', () => mountFinder({ cardOnly: true })],
  ];
  for (const [name, mount] of states) {
    it(`the emergency line is there ${name}`, async () => {
      await mount();
      const finder = document.querySelector('kobb-finder');
      if (!finder) throw new TypeError('no finder');
      const line = inside(finder, '[part~=emergency]');
      expect([textOf(line), line.getAttribute('href')]).to.deep.equal(['Im Notfall: 110', 'tel:110']);
      expect(line.checkVisibility()).to.equal(true);
    });
  }

  it('the emergency number is the directory’s', async () => {
    const finder = await mountFinder({ directory: { ...musterstadt, emergency: '112' }, lang: 'en' });
    const line = inside(finder, '[part~=emergency]');
    expect([textOf(line), line.getAttribute('href')]).to.deep.equal(['In an emergency: 112', 'tel:112']);
  });

  it('a district that vanishes from a newer list takes its card along, never a half one', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const warnings = await recordWarnings(async () => {
      const districts = musterstadt.districts.filter(({ area }) => area !== 'heide');
      const areas = musterstadt.areas.filter(({ id }) => id !== 'heide');
      finder.directory = { ...musterstadt, areas, districts };
      await finder.updateComplete;
    });
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, null, '']);
    expect(warnings).to.have.lengthOf(1);
  });

  it('every district of the bundled directory has a card with a number to call, in every language', async () => {
    for (const lang of Object.keys(languages)) {
      const finder = await mountIn(`<kobb-finder lang="${lang}"></kobb-finder>`);
      finder.now = new Date('2026-03-02T08:00:00Z');
      await finder.updateComplete;
      fieldOf(finder).focus();
      await press(finder, 'ArrowDown');
      const names = allInside(finder, '[role=option]').map(textOf);
      expect(names).to.have.lengthOf(33);
      for (const name of names) {
        fieldOf(finder).select();
        await enterAtOnce(finder, name);
        await press(finder, 'Enter');
        expect(cardHeadingOf(finder)).to.equal(name);
        expect(allInside(finder, '[part~=call]').length, name).to.be.greaterThan(0);
        expect(textOf(inside(finder, '[part~=card]')), name).to.not.match(
          /undefined|null|NaN|\[object|Invalid/,
        );
      }
    }
  });
});
