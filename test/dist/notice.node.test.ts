import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/find-chrome.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { longMusterstadt } from '../fixtures/long-musterstadt.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { readPrintedPage } from './printed-page.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

function pageWith(script: string): string {
  const kind = script.includes('classic') ? 'defer' : 'type="module"';
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Musterportal</title>
<script ${kind} src="/dist/${script}"></script><h1>Musterportal</h1><kobb-finder url-param="ortsteil"></kobb-finder>`;
}

/** Serves pages under a strict policy, and `dist/`; the files in `missing` are not there. */
function serve(asked: string[], missing: Set<string>): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join('dist', path.basename(pathname));
    if (pathname.startsWith('/dist/')) {
      asked.push(path.basename(pathname));
      if (missing.has(path.basename(pathname)) || !existsSync(file)) response.writeHead(404).end();
      else createReadStream(file).pipe(response.setHeader('content-type', 'text/javascript'));
      return;
    }
    response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html');
    response.end(pageWith(pathname.slice(1)));
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => { resolve(server); })); // prettier-ignore
}

/** Runs in the page: chooses a district, presses "print" and waits until a frame wants to print or a sentence says why not. */
async function pressPrint(directory: Directory | null, district: string): Promise<string> {
  const finder = document.querySelector('kobb-finder') as KobbFinder;
  Object.assign(finder, { directory, district, now: new Date('2026-03-02T08:00:00Z') });
  await finder.updateComplete;
  const root = finder.shadowRoot as ShadowRoot;
  const button = [...root.querySelectorAll<HTMLElement>('[part~=next-step]')].find((each) =>
    each.textContent.includes('Aushang'),
  );
  const printed = new Promise<string>((resolve) => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const inner = own?.get?.call(this) as Window;
        inner.print = () => {
          resolve('printed');
        };
        return inner;
      },
    });
    new MutationObserver(() => {
      const outcome = root.querySelector('[part~=outcome]');
      if (outcome) resolve(outcome.textContent);
    }).observe(root, { childList: true, subtree: true });
  });
  button?.click();
  return printed;
}

/** Runs in the page: puts the sheet in the place of the page, so that the browser can print it to a file. */
function showSheet(): void {
  const frame = document.querySelector('kobb-finder')?.shadowRoot?.querySelector('iframe');
  const sheet = frame?.contentDocument;
  if (!sheet) throw new TypeError('no sheet');
  const styles = new CSSStyleSheet();
  const rules = [...sheet.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  styles.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  document.replaceChild(document.adoptNode(sheet.documentElement), document.documentElement);
  document.adoptedStyleSheets = [styles];
}

describe('the notice of the built finder', () => {
  const asked: string[] = [];
  const missing = new Set<string>();
  let server: Server;
  let browser: Browser;
  let url = '';

  before(async () => {
    server = await serve(asked, missing);
    url = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
    browser = await launch({ ...(await findChrome()), headless: true });
  });

  afterEach(() => {
    missing.clear();
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  /** A page with the finder, and what is refused or thrown on it. */
  async function open(script: string): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(url + script);
    await page.waitForFunction(() =>
      document.querySelector('kobb-finder')?.shadowRoot?.querySelector('input'),
    );
    return { page, faults };
  }

  for (const script of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`E1 E9 N8 ${script} asks for notice.js when "print" is pressed and not before, and keeps a strict policy`, async () => {
      asked.length = 0;
      const { page, faults } = await open(script);
      assert.deepEqual(asked, [script]);
      assert.equal(await page.evaluate(pressPrint, null, 'winzerla'), 'printed');
      assert.deepEqual(asked, [script, 'notice.js']);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it(`N8 ${script} without notice.js says so, and what to do`, async () => {
      missing.add('notice.js');
      const { page } = await open(script);
      assert.equal(
        await page.evaluate(pressPrint, null, 'winzerla'),
        `Das hat nicht geklappt. Drucken Sie diese Seite oder schreiben Sie den Link ab: ${url}${script}?ortsteil=winzerla`,
      );
      await page.close();
    });
  }

  const cities = { 'usual names': musterstadt, 'the longest names and hours': longMusterstadt };
  for (const [name, directory] of Object.entries(cities)) {
    for (const district of ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland']) {
      it(`P3 P5 ${name}, ${district} => one page of A4 as PDF, with numbers, and a code that leads to the card`, async () => {
        const { page, faults } = await open('kobb-finder.js');
        assert.equal(await page.evaluate(pressPrint, directory, district), 'printed');
        await page.evaluate(showSheet);
        const printed = await readPrintedPage(await page.pdf({ preferCSSPageSize: true }));
        assert.deepEqual(
          [printed.pages, Math.round(printed.width), Math.round(printed.height)],
          [1, 595, 842],
        );
        for (const part of ['zuständig?', '030 23 12 5', 'Im Notfall: 110', 'Stand 15.01.2026'])
          assert.ok(printed.text.includes(part), `no ${part} in ${printed.text}`);
        assert.ok(!printed.text.includes('Musterportal'));
        assert.equal(printed.code, `${url}kobb-finder.js?ortsteil=${district}`);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  }

  it('names its licences in the first line, and the notices tell them in full', () => {
    const [banner = ''] = readFileSync('dist/notice.js', 'utf8').split('\n');
    assert.match(banner, /^\/\*! kobb-finder .*lean-qr, MIT: see THIRD-PARTY-NOTICES\.txt/);
    assert.match(readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8'), /notice\.js[^]*lean-qr[^]*MIT License/);
  });

  it('notice.js imports nothing and brings no lit', () => {
    assert.doesNotMatch(readFileSync('dist/notice.js', 'utf8'), /\bimport\b|lit-html/);
  });
});
