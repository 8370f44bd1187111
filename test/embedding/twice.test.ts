import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, inside, optionsOf, textOf } from '../fixtures/finder-parts.ts';
import { enterInFrame } from './frame-hand.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const body = '<kobb-finder district="neulobeda"><a href="#">Liste</a></kobb-finder>';

const newer = ['kobb-finder.js', 'kobb-finder.classic.js'];
const older = ['/older/kobb-finder.js', '/older/kobb-finder.classic.js'];

async function finderOf({ document }: BlankPage): Promise<KobbFinder> {
  const finder = document.querySelector('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('it is not upgraded');
  await finder.updateComplete;
  return finder;
}

/** Chooses Winzerla in place of what is chosen, and gives what the page heard of it. */
async function changesHeardOn(page: BlankPage): Promise<(string | null)[]> {
  const finder = await finderOf(page);
  const changes = recordChanges(page.document);
  await enterInFrame(finder, 'winzerla');
  optionsOf(finder)[0]?.click();
  await finder.updateComplete;
  return changes;
}

function pairsOf(first: readonly string[], second: readonly string[]): string[][] {
  return first.flatMap((one) => second.map((other) => [one, other]));
}

describe('two scripts on a page', () => {
  afterEach(closeBlankPages);

  const sameTwice = [...pairsOf(newer, newer), ...newer.map((file) => [file, `${file}?again`])];
  for (const policy of ['', strict]) {
    const where = policy === '' ? '' : ', under a strict policy';
    for (const scripts of [...sameTwice, ...pairsOf(older, newer), ...pairsOf(newer, older)]) {
      it(`E2 ${scripts.join(', then ')}${where}: nothing throws, it works, each change comes once`, async () => {
        const page = await openBlankPage({ policy, body, scripts });
        expect(cardHeadingOf(await finderOf(page))).to.equal('Neulobeda');
        expect(await changesHeardOn(page)).to.deep.equal([null, 'winzerla']);
        expect(await page.errors()).to.equal('');
      });
    }
  }

  // A classic script with `defer` and a module run in the order in which they stand.
  for (const [first, second, line] of [
    ...pairsOf(older, newer).map((pair) => [...pair, 'Im Notfall (alt): 110']),
    ...pairsOf(newer, older).map((pair) => [...pair, 'Im Notfall: 110']),
  ] as [string, string, string][]) {
    it(`E2 ${first}, then ${second}: the first definition wins`, async () => {
      const page = await openBlankPage({ body, scripts: [first, second] });
      const finder = await finderOf(page);
      expect(textOf(inside(finder, '[part~=emergency]'))).to.equal(line);
    });
  }

  it('E2 the second comes while the first is at work: class, choice and text stay', async () => {
    const page = await openBlankPage({ body });
    await page.run('/older/kobb-finder.js');
    const finder = await finderOf(page);
    const Defined = page.window.customElements.get('kobb-finder');
    await enterInFrame(finder, 'burgau');
    await page.run('kobb-finder.js');
    await page.run('kobb-finder.classic.js');
    expect(page.window.customElements.get('kobb-finder')).to.equal(Defined);
    expect(optionsOf(finder).map(textOf)).to.include('Burgau');
    expect(await changesHeardOn(page)).to.deep.equal(['winzerla']);
  });
});

describe('a tag that another class has taken', () => {
  afterEach(closeBlankPages);

  for (const file of newer) {
    it(`E2 ${file} leaves it alone, and throws nothing`, async () => {
      const page = await openBlankPage({ body });
      class Other extends page.window.HTMLElement {}
      page.window.customElements.define('kobb-finder', Other);
      await page.run(file);
      expect(page.window.customElements.get('kobb-finder')).to.equal(Other);
      const element = page.document.querySelector('kobb-finder')!;
      expect([element instanceof Other, element.shadowRoot]).to.deep.equal([true, null]);
      expect(page.document.querySelector('a')?.getClientRects().length).to.equal(1);
    });
  }
});
