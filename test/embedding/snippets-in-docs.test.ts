import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { take } from '../fixtures/next-step.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { until } from '../fixtures/until.ts';

const documents = ['/docs/anleitung-webmaster.md', '/README.md'];

/** What a document tells people to paste into HTML or CSS, from its examples and from its running text. */
function snippetsIn(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^ *```(?:html|css)\n([^]*?)^ *```/gm)].map(([, code = '']) => code);
  const rest = markdown.replaceAll(/^ *```[^]*?^ *```/gm, '');
  const inline = [...rest.matchAll(/`(<[^`]+>[^`]*)`/g)].map(([, code = '']) => code);
  return [...fenced, ...inline.filter((code) => code !== '<kobb-finder>')];
}

/** The snippet with the files of the package where this server has them. */
function served(snippet: string): string {
  return snippet.replaceAll(/"\/?((?:kobb-finder|notice|embed|frame|jena)[^"]*)"/g, '"/dist/$1"');
}

async function finderOf({ document, window }: Pick<BlankPage, 'document' | 'window'>): Promise<KobbFinder> {
  await window.customElements.whenDefined('kobb-finder');
  const finder = document.querySelector('kobb-finder');
  if (!finder) throw new TypeError('no finder');
  await finder.updateComplete;
  expect(finder.shadowRoot?.querySelector('[part~=finder]')).not.to.equal(null);
  return finder;
}

async function tryFrame(snippet: string): Promise<void> {
  const page = await openBlankPage({ body: served(snippet) });
  const frame = page.document.querySelector('iframe');
  await until(
    () => frame?.contentDocument?.querySelector('kobb-finder')?.shadowRoot,
    'no finder in the frame',
  );
  const { width, height } = frame!.getBoundingClientRect();
  expect(width).to.be.above(page.window.innerWidth - 60);
  expect(height).to.be.above(600);
  expect(frame?.allow.split(/[; ]+/)).to.include.members(['clipboard-write', 'web-share']);
  expect(frame?.contentDocument?.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content).to.equal(
    'light',
  );
}

/** Puts a snippet on a page, in the place that its kind has there. */
async function trySnippet(snippet: string): Promise<void> {
  if (snippet.includes('<iframe')) {
    await tryFrame(snippet);
    return;
  }
  const isSlotted = /^<[^>]* slot="/.test(snippet);
  const hasTag = snippet.includes('<kobb-finder');
  const isScript = snippet.startsWith('<script') && !hasTag;
  const style = snippet.startsWith('<') ? '' : `<style>${snippet}</style>`;
  const body = hasTag ? served(snippet) : `<kobb-finder>${isSlotted ? snippet : ''}</kobb-finder>`;
  const head = style + (isScript ? served(snippet) : '');
  const scripts = isScript || snippet.includes('<script') ? [] : ['kobb-finder.js'];
  const page = await openBlankPage({ head, body, scripts });
  const finder = await finderOf(page);
  finder.district ??= 'winzerla';
  await finder.updateComplete;
  if (isSlotted) expect(finder.firstElementChild?.assignedSlot, snippet).not.to.equal(null);
  expect(await page.errors()).to.equal('');
}

describe('what the documents tell people to paste', () => {
  afterEach(closeBlankPages);

  for (const address of documents) {
    it(`E18 ${address}: each snippet works as it stands there`, async () => {
      const snippets = snippetsIn(await (await fetch(address)).text());
      expect(snippets.length).to.be.above(2);
      for (const snippet of snippets) {
        await trySnippet(snippet);
        closeBlankPages();
      }
    });
  }

  it('E18 the words for the sandbox permit what the finder does: files, printing, links and calls', async () => {
    const guide = await (await fetch('/docs/anleitung-webmaster.md')).text();
    const sandbox = /`(allow-scripts [a-z -]+)`/.exec(guide)?.[1] ?? '';
    const page = await openBlankPage({
      sandbox,
      scripts: ['kobb-finder.js'],
      body: '<kobb-finder district="winzerla">',
    });
    const finder = await finderOf(page);
    page.window.HTMLAnchorElement.prototype.click = () => undefined;
    expect(await take(finder, 'Kontakt speichern')).to.match(/^Ihr Browser hat die Datei/);
    const prints = recordPrints(page.window);
    void take(finder, 'Aushang drucken');
    expect((await prints.next()).title).to.include('Winzerla');
    prints.restore();
  });
});
