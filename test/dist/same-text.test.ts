import { expect } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.ts';
import type * as Index from '../../src/index.ts';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { KobbFinder } from '../../src/kobb-finder.ts';

// Not there before the build: the compiler must not look for it.
const builtIndex = ['', 'dist', 'index.js'].join('/');

const monday = new Date('2026-03-02T09:30:00Z');

/** What a reader sees, white space and all: `innerText` knows which of it has a box. */
async function shownBy(Finder: new () => KobbFinder, district: string | null, lang: string): Promise<string> {
  const finder = new Finder();
  Object.assign(finder, { district, lang, now: monday });
  document.body.append(finder);
  await finder.updateComplete;
  finder.shadowRoot?.querySelector<HTMLElement>('[part~=toggle]')?.click();
  await finder.updateComplete;
  const text = finder.shadowRoot?.querySelector<HTMLElement>('[part~=finder]')?.innerText ?? '';
  finder.remove();
  return text;
}

describe('the built templates', () => {
  let BuiltFinder: typeof KobbFinder;

  before(async () => {
    ({ KobbFinder: BuiltFinder } = (await import(builtIndex)) as typeof Index);
    customElements.define('source-finder', KobbFinder);
    customElements.define('built-finder', BuiltFinder);
  });

  for (const lang of Object.keys(languages)) {
    for (const district of [null, ...bundledDirectory.districts.map(({ id }) => id)]) {
      it(`read as the source does: ${lang}, ${district ?? 'no district'}`, async () => {
        const source = await shownBy(KobbFinder, district, lang);
        expect(source).to.not.equal('');
        expect(await shownBy(BuiltFinder, district, lang)).to.equal(source);
      });
    }
  }
});
