import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from './blank-page.ts';

const kinds = ['kobb-finder.js', 'kobb-finder.classic.js'] as const;
const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html">`;

function addFinder({ document }: BlankPage, attributes: Record<string, string> = {}): KobbFinder {
  const finder = document.createElement('kobb-finder');
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  document.body.append(finder);
  return finder;
}

async function textOf(finder: KobbFinder): Promise<string> {
  await finder.updateComplete;
  return finder.shadowRoot?.textContent ?? '';
}

/** Types, chooses and clears in a page of its own, as far as a program can. */
async function useFinder(finder: KobbFinder): Promise<void> {
  await finder.updateComplete;
  const input = finder.shadowRoot?.querySelector('input');
  if (!input) throw new TypeError('the finder has no field');
  for (const text of ['win', 'winzrla', '<img src=x>', '']) {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await finder.updateComplete;
    finder.shadowRoot?.querySelector<HTMLElement>('[role=option]')?.click();
    await finder.updateComplete;
  }
}

describe('the built finder alone', () => {
  afterEach(closeBlankPages);

  for (const kind of kinds) {
    it(`${kind} shows the officer of a district`, async () => {
      const page = await openBlankPage();
      await page.run(kind);
      expect(await textOf(addFinder(page, { district: 'winzerla' }))).to.contain('Mario Bergner');
    });

    it(`${kind} speaks English where the page does`, async () => {
      const page = await openBlankPage();
      await page.run(kind);
      const finder = addFinder(page, { lang: 'en', district: 'winzerla' });
      await finder.updateComplete;
      expect(finder.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    });

    it(`E9 ${kind} leaves no global name, no style, no storage, and asks for nothing`, async () => {
      const page = await openBlankPage();
      const { window, document } = page;
      const namesOf = (): PropertyKey[][] =>
        [window, window.Symbol, document].map((owner) => Reflect.ownKeys(owner));
      const before = namesOf();
      await page.run(kind);
      const finder = addFinder(page, { district: 'winzerla' });
      await finder.updateComplete;
      await useFinder(finder);
      expect(namesOf()).to.deep.equal(before);
      expect(document.styleSheets).to.have.length(0);
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(document.cookie).to.equal('');
      const requests = window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      expect(requests).to.deep.equal([`/dist/${kind}`]);
    });

    it(`E9 ${kind} says nothing on the console`, async () => {
      const page = await openBlankPage();
      const said: unknown[] = [];
      for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
        page.window.console[level] = (...parts: unknown[]) => said.push(parts);
      }
      await page.run(kind);
      await useFinder(addFinder(page, { district: 'jena-west' }));
      expect(said).to.deep.equal([]);
    });

    it(`E1 ${kind} keeps a strict content security policy and Trusted Types`, async () => {
      const page = await openBlankPage({ head: strict, scripts: [kind] });
      const finder = addFinder(page, { district: 'neulobeda' });
      expect(await textOf(finder)).to.contain('Ralf Barthel');
      await useFinder(finder);
      expect(await page.errors()).to.equal('');
    });
  }

  it('E1 can fail: a style attribute breaks the policy of these tests', async () => {
    const page = await openBlankPage({ head: strict, scripts: ['kobb-finder.js'] });
    page.document.body.setAttribute('style', 'color: red');
    expect(await page.errors()).to.equal('style-src-attr refuses inline\n');
  });

  for (const scripts of [
    [...kinds],
    [...kinds].reverse(),
    ['kobb-finder.js', 'kobb-finder.js?second-version'],
    ['kobb-finder.classic.js', 'kobb-finder.classic.js?second-version'],
  ]) {
    it(`E2 ${scripts.join(', then ')}, under Trusted Types: nothing throws, the page works`, async () => {
      const page = await openBlankPage({ head: strict, scripts });
      expect(await textOf(addFinder(page, { district: 'neulobeda' }))).to.contain('Ralf Barthel');
      expect(await page.errors()).to.equal('');
    });
  }

  it('E2 of two scripts the first definition wins', async () => {
    const page = await openBlankPage();
    await page.run('kobb-finder.js');
    const defined = page.window.customElements.get('kobb-finder');
    await page.run('kobb-finder.classic.js');
    expect(page.window.customElements.get('kobb-finder')).to.equal(defined);
  });

  it('E2 leaves a tag that another class has taken alone', async () => {
    const page = await openBlankPage();
    class Other extends page.window.HTMLElement {}
    page.window.customElements.define('kobb-finder', Other);
    await page.run('kobb-finder.js');
    expect(page.window.customElements.get('kobb-finder')).to.equal(Other);
  });

  it('E8 shows the fallback content until it is defined, and then the field', async () => {
    const page = await openBlankPage({ body: '<kobb-finder><a href="/list">Alle Beamten</a></kobb-finder>' });
    const link = page.document.querySelector('a');
    expect(link?.getClientRects()).to.have.length(1);
    await page.run('kobb-finder.js');
    await page.document.querySelector('kobb-finder')?.updateComplete;
    expect(link?.getClientRects()).to.have.length(0);
  });
});
