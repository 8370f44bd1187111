import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { findChrome } from '../../tools/engines/find-chrome.ts';
import { startServer, type RunningServer } from '../../tools/start/serve.ts';
import { readPrintedPage } from './printed-page.ts';

describe('a page printed with the card on it', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    server = await startServer(0);
    browser = await launch({ ...(await findChrome()), headless: true });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const name of ['druckregeln', 'textspalten']) {
    it(`V4 ${name}: the card stays whole, on one sheet, whatever columns the page has`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}demo/feindlich/${name}.html`);
      await page.waitForFunction(() =>
        document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=card]'),
      );
      const { pages, text } = await readPrintedPage(await page.pdf({ format: 'A4' }));
      assert.equal(pages, 1);
      for (const part of ['Winzerla', '03641 23 39 79', '07745 Jena', 'vom 31.07.2025', 'Im Notfall: 110'])
        assert.ok(text.includes(part), `no ${part} in ${text}`);
      assert.ok(!text.includes('Alle Ortsteile als Liste'), text);
      await page.close();
    });
  }
});
