import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../../tools/engines/find-chrome.ts';
import { findFirefox } from '../../../tools/engines/find-firefox.ts';
import { makeSite, writeSite } from './made-site.ts';
import { realServers, startRealServer } from './real-servers.ts';
import { serveFiles, type FilesServer } from './serve-files.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each kind of page once; other documents are made like these. */
const places: readonly string[] = [
  '',
  'en/',
  'einbauen.html',
  'en/configurator.html',
  'herunterladen.html',
  'en/download.html',
  'dokumente/',
  'dokumente/anleitung.html',
  'en/documents/reference.html',
  'en/documents/overview.html',
  '404.html',
];

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds on the page, in words. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, iframes: false })`,
  )) as AxeResults;
  assert.ok(passes.length > 15, `axe-core looked at ${passes.length} things only`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** The site as nginx serves it, with its headers and compressed; where that is not installed, without them. */
async function serveSite(): Promise<FilesServer> {
  const nginx = realServers.find(({ name }) => name === 'nginx');
  const program = nginx?.find();
  if (!nginx || !program) return serveFiles(makeSite());
  const site = writeSite();
  const running = await startRealServer(nginx, program, site.parent, site.directory);
  return {
    address: running.address,
    stop: () => running.stop().finally(site.remove),
  };
}

const firefox = findFirefox();
const engines = [
  {
    name: 'Chromium',
    schemes: ['light', 'dark'],
    reason: false,
    open: async () => launch({ ...(await findChrome()), headless: true }),
  },
  {
    name: 'Firefox',
    // It is told of no other by this protocol.
    schemes: ['light'],
    reason: firefox === null ? 'Firefox is not installed' : false,
    open: () => launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true }),
  },
] as const;

for (const { name, schemes, reason, open } of engines) {
  describe(`a walk through the site in ${name}`, { skip: reason }, () => {
    let site: FilesServer;
    let browser: Browser;
    before(async () => {
      site = await serveSite();
      browser = await open();
    });
    after(async () => {
      await browser.close();
      await site.stop();
    });

    for (const place of places) {
      it(`M9 /${place} has no fault in ${schemes.join(' and ')}, needs no sideways scrolling at 320 px, and asks nobody else`, async () => {
        const page = await browser.newPage();
        const strangers: string[] = [];
        const errors: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(site.address) && !request.url().startsWith('data:'))
            strangers.push(request.url());
        });
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.setViewport({ width: 320, height: 800 });
        await page.goto(site.address + place, { waitUntil: 'load' });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        for (const value of schemes) {
          if (schemes.length > 1) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          assert.deepEqual(await faultsOn(page), [], value);
        }
        assert.deepEqual([strangers, errors], [[], []]);
        await page.close();
      });
    }

    it('M9 the finder of the first page names the officer, and keeps the district in the address', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.address}?ortsteil=winzerla`);
      const found = await page.waitForFunction(
        () => document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=card]')?.textContent,
      );
      assert.match(String(await found.jsonValue()), /Mario Bergner/);
      await page.close();
    });
  });
}
