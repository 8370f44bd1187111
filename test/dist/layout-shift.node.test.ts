import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../tools/engines/find-chrome.ts';

/** The first example of a document: what it tells everybody to paste. */
function snippetIn(document: string): string {
  const [, snippet = ''] = /```html\n([^]*?)```/.exec(readFileSync(document, 'utf8')) ?? [];
  return snippet.replaceAll(/^ {3}/gm, '');
}

const text =
  '<p>Die Hausordnung gilt für alle, die im Haus wohnen oder es besuchen. Bitte lesen Sie sie.</p>\n';

/** A page full of text with the snippet in the middle of its first screen. */
function pageWith(snippet: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Musterportal</title><h1>Musterportal</h1>${text.repeat(2)}${snippet}<main>${text.repeat(40)}</main>`;
}

/** Serves a page with each snippet, and the script only when the page has been painted without it. */
async function serve(snippets: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const snippet = snippets[pathname.slice(1)];
    const file = path.join('dist', pathname);
    if (snippet !== undefined) {
      response.setHeader('content-type', 'text/html').end(pageWith(snippet));
    } else if (existsSync(file)) {
      response.setHeader('content-type', 'text/javascript');
      // As on a slow line: text is there long before the finder is.
      setTimeout(() => response.end(readFileSync(file)), 400);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve();
    });
  });
  return server;
}

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Runs in the page before all else: adds up https://wicg.github.io/layout-instability/ in the name of the window. */
function addUpShifts(): void {
  let sum = 0;
  window.name = '0';
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as Shift[]) sum += value;
    window.name = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has shifted since the page was opened, once the finder stands and has been painted. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=emergency]'),
  );
  // Its picture comes after the frame that it is in.
  await page.screenshot();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(resolve));
      }),
  );
  return page.evaluate(() => Number(window.name));
}

describe('what stands below the finder', () => {
  const snippets = {
    'README.md': snippetIn('README.md'),
    'anleitung-webmaster.md': snippetIn('docs/anleitung-webmaster.md'),
    unheld: '<script type="module" src="/kobb-finder.js"></script><kobb-finder></kobb-finder>',
  };
  let server: Server;
  let browser: Browser;
  const open = async (name: string, width: number): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(addUpShifts);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${name}`);
    return page;
  };
  before(async () => {
    server = await serve(snippets);
    browser = await launch({ ...(await findChrome()), headless: true });
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  for (const name of ['README.md', 'anleitung-webmaster.md'])
    for (const width of [320, 360, 768, 1280]) {
      it(`E30 the snippet of ${name} at ${width} px => a layout shift of at most 0.01`, async () => {
        const page = await open(name, width);
        const shift = await shiftOf(page);
        const height = await page.evaluate(
          () => document.querySelector('kobb-finder')?.getBoundingClientRect().height,
        );
        await page.close();
        assert.ok(shift <= 0.01, `${shift}, the finder is ${height} px high`);
      });
    }

  it('E30 a finder that nobody holds the place for moves it, which shows that this is measured', async () => {
    const page = await open('unheld', 1280);
    assert.ok((await shiftOf(page)) > 0.01);
    await page.close();
  });

  it('E30 from the field to the card nothing above the finder, and the field itself, moves', async () => {
    const page = await open('README.md', 360);
    await shiftOf(page);
    const places = (): Promise<number[]> =>
      page.evaluate(() => {
        const finder = document.querySelector('kobb-finder');
        const input = finder?.shadowRoot?.querySelector('input');
        return [...document.querySelectorAll('h1, body > p'), finder, input].map(
          (each) => (each?.getBoundingClientRect().top ?? NaN) + scrollY,
        );
      });
    const before = await places();
    await page.evaluate(async () => {
      const finder = document.querySelector('kobb-finder');
      finder?.setAttribute('district', 'winzerla');
      await (finder as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    });
    assert.deepEqual(await places(), before);
    await page.close();
  });
});
