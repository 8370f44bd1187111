import { expect } from '@open-wc/testing';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { everyState } from './every-state.ts';
import { addToFrame } from './frame-hand.ts';
import { until } from '../fixtures/until.ts';

const kinds = ['kobb-finder.js', 'kobb-finder.classic.js'];

/** False for `Symbol.metadata`, the language's own name for what decorators note, which lit makes where an engine lacks it. */
function isNoted(name: string): boolean {
  return name !== 'metadata';
}

/** What a script can leave on a page, in words that a failing test can show. */
async function tracesOn({ window, document }: BlankPage): Promise<Readonly<Record<string, unknown>>> {
  const { Element, HTMLElement, EventTarget, Node, Symbol, Intl, Object: Objects, Array: Arrays } = window;
  const owners = [window, document, Symbol, Intl, Objects.prototype, Arrays.prototype];
  const prototypes = [Element, HTMLElement, EventTarget, Node].map(({ prototype }) => prototype as object);
  return {
    // Sorted: Firefox makes some names when they are first asked for.
    names: [...owners, ...prototypes].map((owner) =>
      Reflect.ownKeys(owner).map(String).sort().filter(isNoted),
    ),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    root: document.documentElement.getAttributeNames(),
    body: document.body.getAttributeNames(),
    head: document.head.querySelectorAll(':not(script)').length,
    stored: [Object.keys(window.localStorage), Object.keys(window.sessionStorage), document.cookie],
    databases: (await window.indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await window.caches.keys() : [],
    history: [window.history.length, window.history.state, window.location.href],
    title: document.title,
  };
}

/** The addresses that a page has asked for, without the server. */
function requestsOf({ window }: BlankPage): string[] {
  return window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

/** Listens to everything that can be said on the console; the list grows. */
function listenToConsole({ window }: BlankPage): string[] {
  const said: string[] = [];
  for (const [method, value] of Object.entries(window.console)) {
    if (typeof value !== 'function') continue;
    Reflect.set(window.console, method, (...parts: unknown[]) => said.push([method, ...parts].join(' ')));
  }
  return said;
}

afterEach(closeBlankPages);

for (const kind of kinds) {
  describe(`${kind}, through every state`, () => {
    it('E9 leaves no name, style, attribute, storage, history or title of its own, and asks for nothing but the notice that is printed', async () => {
      const page = await openBlankPage();
      const before = await tracesOn(page);
      await page.run(kind);
      for (const [, reach] of everyState()) await reach(page);
      expect(await tracesOn(page)).to.deep.equal(before);
      // One of the states is that somebody has pressed "print".
      expect(new Set(requestsOf(page))).to.deep.equal(new Set([`/dist/${kind}`, '/dist/notice.js']));
    });

    for (const [state, reach] of everyState()) {
      it(`E9 says nothing on the console: ${state}`, async () => {
        const page = await openBlankPage();
        const said = listenToConsole(page);
        await page.run(kind);
        await reach(page);
        expect(said).to.deep.equal([]);
      });
    }
  });
}

describe('what is asked for and said where the page names something', () => {
  it('E9 one request for the named directory', async () => {
    const page = await openBlankPage({ scripts: ['kobb-finder.js'] });
    const finder = await addToFrame(page);
    const loaded = new Promise((resolve) => {
      finder.addEventListener('directory-load', resolve);
    });
    finder.src = '/dist/jena.json';
    await loaded;
    expect(requestsOf(page).slice(-1)).to.deep.equal(['/dist/jena.json']);
    expect(requestsOf(page).filter((path) => !/^\/(dist|test)\//.test(path))).to.deep.equal([]);
  });

  it('E9 the address of the page changes with a choice only where url-param asks for it', async () => {
    const page = await openBlankPage({ scripts: ['kobb-finder.js'] });
    const { search } = page.window.location;
    const finder = await addToFrame(page, { district: 'burgau' });
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect(page.window.location.search).to.equal(search);
    finder.urlParam = 'ort';
    await finder.updateComplete;
    finder.district = 'burgau';
    await finder.updateComplete;
    expect(new URLSearchParams(page.window.location.search).get('ort')).to.equal('burgau');
  });

  const unusable: [what: string, attribute: string, value: string][] = [
    ['a district that is not there', 'district', 'atlantis'],
    ['a level that is none', 'heading-level', '9'],
  ];
  for (const [what, attribute, value] of unusable) {
    it(`E9 ${what} is named in one warning`, async () => {
      const page = await openBlankPage();
      const said = listenToConsole(page);
      await page.run('kobb-finder.js');
      const finder = await addToFrame(page, { district: 'winzerla' });
      for (let times = 0; times < 3; times++) {
        finder.setAttribute(attribute, value);
        await finder.updateComplete;
      }
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.match(/^warn <kobb-finder>: /)
        .and.to.include(value);
    });
  }
});

describe('what these tests notice', () => {
  it('E9 a name, a style, an item in storage and a word on the console are noticed', async () => {
    const page = await openBlankPage();
    const before = await tracesOn(page);
    const said = listenToConsole(page);
    const { window, document } = page;
    Reflect.set(window, 'finder', 1);
    document.head.append(document.createElement('style'));
    window.sessionStorage.setItem('district', 'winzerla');
    window.console.debug('here');
    const after = await tracesOn(page);
    window.sessionStorage.removeItem('district');
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    );
    expect([changed, said]).to.deep.equal([['names', 'sheets', 'head', 'stored'], ['debug here']]);
  });

  it('E9 a request is noticed', async () => {
    const page = await openBlankPage();
    void page.window.fetch('/package.json');
    await until(() => requestsOf(page).includes('/package.json'), 'it is not noticed');
  });
});
