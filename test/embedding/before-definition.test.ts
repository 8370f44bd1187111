import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';
import { allInside, cardHeadingOf, inside, textOf } from '../fixtures/finder-parts.ts';
import { mondayMorning, musterstadt } from '../fixtures/musterstadt.ts';

type Properties = Partial<KobbFinder>;

/** A finder whose properties the page has set before the script came. */
async function defineLater(properties: Properties): Promise<KobbFinder> {
  const page = await openBlankPage({ body: '<form><kobb-finder></kobb-finder></form>' });
  const finder = page.document.querySelector('kobb-finder')!;
  Object.assign(finder, properties);
  await page.run('kobb-finder.js');
  if (!isFinder(finder)) throw new TypeError('it is not upgraded');
  await finder.updateComplete;
  return finder;
}

const chosen: Properties = { directory: musterstadt, district: 'sonnenberg', now: mondayMorning };

/** Each property, and what is there to see of it. */
const properties: [name: string, set: Properties, see: (finder: KobbFinder) => unknown, seen: unknown][] = [
  ['district', { district: 'winzerla' }, cardHeadingOf, 'Winzerla'],
  ['directory', { directory: musterstadt, district: 'heide' }, cardHeadingOf, 'Heide'],
  ['cardOnly', { cardOnly: true, district: 'winzerla' }, (finder) => allInside(finder, 'input').length, 0],
  [
    'headingLevel',
    { headingLevel: 5, district: 'winzerla' },
    (finder) => inside(finder, '[part~=heading]').ariaLevel,
    '5',
  ],
  [
    'now',
    { ...chosen, now: new Date('2026-03-02T09:30:00Z') },
    (finder) => textOf(inside(finder, '[part~=status]')),
    'Jetzt geöffnet, bis 12 Uhr',
  ],
  [
    'name',
    { name: 'ortsteil', district: 'winzerla' },
    (finder) => new FormData(finder.form!).get('ortsteil'),
    'winzerla',
  ],
  ['required', { required: true }, (finder) => finder.validity.valueMissing, true],
  ['lang', { lang: 'en' }, (finder) => inside(finder, '[part~=finder]').lang, 'en'],
  ['urlParam', { urlParam: 'ortsteil' }, (finder) => finder.getAttribute('url-param'), 'ortsteil'],
  ['src', { src: '/dist/jena.json' }, (finder) => finder.getAttribute('src'), '/dist/jena.json'],
];

describe('a property set before the element is defined', () => {
  afterEach(closeBlankPages);

  for (const [name, set, see, seen] of properties) {
    it(`E2 ${name} holds, and can be set again afterwards`, async () => {
      const finder = await defineLater(set);
      expect(see(finder)).to.equal(seen);
      expect(Object.hasOwn(finder, name), 'it still hides the accessor').to.equal(false);
    });
  }

  it('E2 all of them at once hold', async () => {
    const all = Object.assign({}, ...properties.map(([, set]) => set)) as Properties;
    const finder = await defineLater({
      ...all,
      ...chosen,
      lang: 'de',
      now: new Date('2026-03-02T09:30:00Z'),
    });
    expect([cardHeadingOf(finder), inside(finder, '[part~=heading]').ariaLevel]).to.deep.equal([
      'Sonnenberg',
      '5',
    ]);
    expect(textOf(inside(finder, '[part~=status]'))).to.equal('Jetzt geöffnet, bis 12 Uhr');
    expect([allInside(finder, 'input').length, new FormData(finder.form!).get('ortsteil')]).to.deep.equal([
      0,
      'sonnenberg',
    ]);
  });

  it('E2 src is asked for once, when the element is defined', async () => {
    const page = await openBlankPage({ body: '<kobb-finder></kobb-finder>' });
    const finder = page.document.querySelector('kobb-finder')!;
    Object.assign(finder, { src: '/dist/jena.json' });
    const loaded = new Promise((resolve) => {
      finder.addEventListener('directory-load', resolve);
    });
    await page.run('kobb-finder.js');
    await loaded;
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('/dist/jena.json'));
    expect(asked).to.have.lengthOf(1);
  });

  it('E2 a listener added before hears the changes after', async () => {
    const page = await openBlankPage({ body: '<kobb-finder></kobb-finder>' });
    const finder = page.document.querySelector('kobb-finder')!;
    const heard: string[] = [];
    finder.addEventListener('directory-load', ({ type }) => heard.push(type));
    await page.run('kobb-finder.js');
    finder.directory = musterstadt;
    await finder.updateComplete;
    await finder.updateComplete;
    expect(heard).to.deep.equal(['directory-load']);
  });
});
