import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../tools/engines/find-chrome.ts';

/** Nothing but scripts of its own, not even a style, and the only policy that the finder needs. */
const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A page with the finder, and what was refused or thrown on it. */
interface StrictPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A site of pages with the built finder under a strict policy, each named after the script that it loads, and a browser. */
export interface StrictSite {
  /** Where it is, with a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  /** The files of `dist/` that were asked for, in order. */
  readonly asked: string[];
  /** The files of `dist/` that are not there. */
  readonly missing: Set<string>;
  /** The files of `dist/` whose text is another. */
  readonly altered: Map<string, (text: string) => string>;
  /** Opens a page; `first` runs in it before anything else does. */
  open(script: string, first?: () => void): Promise<StrictPage>;
  close(): Promise<void>;
}

function pageWith(script: string): string {
  const kind = script.includes('classic') ? 'defer' : 'type="module"';
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Musterportal</title>
<script ${kind} src="/dist/${script}"></script><h1>Musterportal</h1><kobb-finder url-param="ortsteil"></kobb-finder>`;
}

function serve({
  asked,
  missing,
  altered,
}: Pick<StrictSite, 'asked' | 'missing' | 'altered'>): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name] = /^\/dist\/(.*)/.exec(pathname) ?? [];
    if (name !== undefined) {
      asked.push(name);
      const file = path.join('dist', name);
      if (missing.has(name) || !existsSync(file)) response.writeHead(404).end();
      else {
        const text = readFileSync(file, 'utf8');
        response.setHeader('content-type', 'text/javascript').end(altered.get(name)?.(text) ?? text);
      }
      return;
    }
    response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html');
    response.end(pageWith(pathname.slice(1)));
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => { resolve(server); })); // prettier-ignore
}

/** Opens the site; the caller has to close it. */
export async function openStrictSite(): Promise<StrictSite> {
  const asked: string[] = [];
  const missing = new Set<string>();
  const altered: StrictSite['altered'] = new Map();
  const server = await serve({ asked, missing, altered });
  const url = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const browser = await launch({ ...(await findChrome()), headless: true });
  return {
    ...{ url, browser, asked, missing, altered },
    async open(script, first = () => undefined) {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.log(`${violatedDirective} refuses ${blockedURI}`);
        });
      });
      await page.evaluateOnNewDocument(first);
      await page.goto(url + script);
      await page.waitForFunction(() =>
        document.querySelector('kobb-finder')?.shadowRoot?.querySelector('input'),
      );
      return { page, faults };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
