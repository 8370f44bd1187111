import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';
import { allInside, cardHeadingOf, fieldOf, inside } from '../fixtures/finder-parts.ts';
import { runLibrary } from '../fixtures/old-libraries.ts';
import { enterInFrame, pressInFrame } from './frame-hand.ts';

/** Makes what is in #page what the server says now, without a new element where it can be helped. */
type Morph = (page: BlankPage, html: string) => Promise<void>;

interface Turbo {
  morphElements(from: Element, to: string | Element): void;
  renderStreamMessage(message: string): void;
}

interface Idiomorph {
  morph(from: Element, to: string, options: { morphStyle: 'innerHTML' }): void;
}

const libraries: readonly (readonly [
  name: string,
  load: (page: BlankPage) => Promise<void>,
  morph: Morph,
])[] = [
  [
    'idiomorph',
    (page) => runLibrary(page, ['idiomorph/dist/idiomorph.js']),
    ({ window, document }, html) => {
      const { Idiomorph } = window as unknown as { Idiomorph: Idiomorph };
      Idiomorph.morph(document.querySelector('#page')!, html, { morphStyle: 'innerHTML' });
      return Promise.resolve();
    },
  ],
  [
    'Turbo',
    (page) => page.run('/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js'),
    async ({ window, document }, html) => {
      const { Turbo } = window as unknown as { Turbo: Turbo };
      const done = new Promise((resolve) => {
        document.addEventListener('turbo:morph-element', resolve, { once: true });
      });
      Turbo.renderStreamMessage(
        `<turbo-stream action="replace" method="morph" target="page"><template><main id="page">${html}</main></template></turbo-stream>`,
      );
      await done;
    },
  ],
];

function tag(attributes: string): string {
  return `<h1>Portal</h1><kobb-finder id="f" lang="de" ${attributes}><a href="/">Polizei</a></kobb-finder>`;
}

/** What the server said at first, what a person then chose, what the server says now, and what shows after that. */
const cases: readonly (readonly [name: string, first: string, chosen: string, now: string, shown: string])[] = [
  ['the same, without a district', '', 'Winzerla', '', 'Winzerla'],
  ['the same, with another district', 'district="maua"', 'Winzerla', 'district="maua"', 'Winzerla'],
  ['the same, with a district by its name', 'district="Zwätzen"', 'Winzerla', 'district="Zwätzen"', 'Winzerla'],
  ['the same, and nothing was chosen', 'district="maua"', '', 'district="maua"', 'Maua'],
  ['another district', 'district="maua"', 'Winzerla', 'district="zwaetzen"', 'Zwätzen'],
  ['a district for the first time', '', 'Winzerla', 'district="maua"', 'Maua'],
  ['no district any more, and nothing was chosen', 'district="maua"', '', '', ''],
  ['no district any more', 'district="maua"', 'Winzerla', '', ''],
  ['another heading level', '', 'Winzerla', 'heading-level="3"', 'Winzerla'],
]; // prettier-ignore

async function openWith(load: (page: BlankPage) => Promise<void>, attributes: string): Promise<BlankPage> {
  const page = await openBlankPage({ body: `<main id="page">${tag(attributes)}</main>` });
  await page.run('kobb-finder.js');
  await load(page);
  await finderOn(page).updateComplete;
  return page;
}

function finderOn({ document }: BlankPage): KobbFinder {
  const finder = document.querySelector('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('no finder on the page');
  return finder;
}

async function choose(finder: KobbFinder, name: string): Promise<void> {
  await enterInFrame(finder, name);
  await pressInFrame(finder, 'Enter');
  await finder.updateComplete;
}

describe('a page that is made anew around the finder', () => {
  afterEach(closeBlankPages);

  for (const [library, load, morph] of libraries) {
    for (const [name, first, chosen, now, shown] of cases) {
      it(`E29 ${library}: ${name} => ${shown || 'no card'}, field and card and attribute at one`, async () => {
        const page = await openWith(load, first);
        const finder = finderOn(page);
        if (chosen) await choose(finder, chosen);
        const root = inside(finder, '[part~=finder]');
        const told: Event[] = [];
        page.document.addEventListener('district-change', (event) => told.push(event));
        await morph(page, tag(now));
        await finder.updateComplete;
        expect(finderOn(page)).to.equal(finder);
        expect(inside(finder, '[part~=finder]')).to.equal(root);
        expect(allInside(finder, '[part~=card]').length).to.equal(shown ? 1 : 0);
        if (shown) expect(cardHeadingOf(finder)).to.equal(shown);
        expect(fieldOf(finder).value).to.equal(shown);
        expect([finder.getAttribute('district'), told.length]).to.deep.equal([finder.district, 0]);
      });
    }

    it(`E29 ${library}: a choice taken back stays taken back`, async () => {
      const page = await openWith(load, 'district="maua"');
      const finder = finderOn(page);
      inside(finder, '[part~=clear]').click();
      await finder.updateComplete;
      await morph(page, tag('district="maua"'));
      await finder.updateComplete;
      expect([finder.district, finder.hasAttribute('district'), fieldOf(finder).value]).to.deep.equal([
        null,
        false,
        '',
      ]);
    });

    it(`E29 ${library}: what is being typed, the open list and the focus stay`, async () => {
      const page = await openWith(load, '');
      const finder = finderOn(page);
      fieldOf(finder).focus();
      await enterInFrame(finder, 'lob');
      const options = allInside(finder, '[role=option]').length;
      await morph(page, tag('no-advice'));
      await finder.updateComplete;
      expect([fieldOf(finder).value, allInside(finder, '[role=option]').length]).to.deep.equal([
        'lob',
        options,
      ]);
      expect(finder.shadowRoot!.activeElement).to.equal(fieldOf(finder));
    });

    it(`E29 ${library}: the district of the page’s address stays, and the address with it`, async () => {
      const page = await openWith(load, 'district="maua"');
      page.window.history.replaceState(null, '', `${page.window.location.href}&ort=winzerla`);
      const finder = finderOn(page);
      finder.urlParam = 'ort';
      await finder.updateComplete;
      await finder.updateComplete;
      expect(finder.district).to.equal('winzerla');
      await morph(page, tag('district="maua" url-param="ort"'));
      await finder.updateComplete;
      await finder.updateComplete;
      expect(cardHeadingOf(finder)).to.equal('Winzerla');
      expect(page.window.location.search).to.include('ort=winzerla');
    });
  }

  it('E29 what a program of the page set is its word, and taken back by it', async () => {
    const page = await openWith(() => Promise.resolve(), '');
    const finder = finderOn(page);
    finder.district = 'winzerla';
    await finder.updateComplete;
    finder.removeAttribute('district');
    await finder.updateComplete;
    expect([finder.district, allInside(finder, '[part~=card]').length]).to.deep.equal([null, 0]);
  });

  it('E29 a choice of the person is taken back by the property, the value and a reset of the form', async () => {
    const page = await openBlankPage({ body: `<form>${tag('')}</form>` });
    await page.run('kobb-finder.js');
    const finder = finderOn(page);
    for (const takeBack of [
      () => {
        finder.district = null;
      },
      () => {
        finder.value = '';
      },
      () => {
        finder.form!.reset();
      },
    ]) {
      // prettier-ignore
      await choose(finder, 'Winzerla');
      expect(finder.district).to.equal('winzerla');
      takeBack();
      await finder.updateComplete;
      expect([finder.district, finder.hasAttribute('district')]).to.deep.equal([null, false]);
    }
  });
});
