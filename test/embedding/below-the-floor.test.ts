import { expect } from '@open-wc/testing';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';

/** What browsers below the floor lack, each taken away from a page before the finder's script runs. */
const lacks: readonly (readonly [what: string, take: (window: BlankPage['window']) => void])[] = [
  ['ElementInternals', ({ HTMLElement }) => Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals')],
  [
    'adopted style sheets',
    ({ Document }) => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets'),
  ],
  [
    'constructed style sheets',
    ({ CSSStyleSheet }) => Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync'),
  ],
  [
    'container queries',
    ({ CSS }) => {
      const supports: (...words: [string, string]) => boolean = CSS.supports.bind(CSS);
      CSS.supports = (...words: string[]) =>
        !words.join().includes('container') && supports(...(words as [string, string]));
    },
  ],
];

describe('a browser below the floor', () => {
  afterEach(closeBlankPages);

  for (const [what, take] of lacks) {
    for (const kind of ['kobb-finder.js', 'kobb-finder.classic.js']) {
      it(`V8 without ${what} ${kind} leaves the page's own content to be seen, and throws nothing`, async () => {
        const page = await openBlankPage({
          body: '<kobb-finder district="winzerla"><a href="/list">Alle Beamten</a></kobb-finder>',
        });
        take(page.window);
        await page.run(kind);
        const finder = page.document.querySelector('kobb-finder');
        expect(isFinder(finder)).to.equal(false);
        expect(page.document.querySelector('a')?.getClientRects().length).to.be.greaterThan(0);
      });
    }
  }
});
