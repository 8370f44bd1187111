import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../tools/engines/find-chrome.ts';

const page = `<!doctype html><html lang="de"><title>Musterportal</title>
<script type="module" src="/kobb-finder.js"></script>
<form><kobb-finder name="ortsteil"></kobb-finder></form>`;

/** A page with the built finder in a form, and another to go to; the server lets the browser keep both. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/kobb-finder.js';
    const body = isScript ? readFileSync('dist/kobb-finder.js') : request.url === '/' ? page : 'Anderswo';
    response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** What stands on the page, in its form, and how often it has heard of a change. */
function stateOf(tab: Page): Promise<unknown> {
  return tab.evaluate(async () => {
    const finder = document.querySelector('kobb-finder')!;
    await customElements.whenDefined('kobb-finder');
    await finder.updateComplete;
    const find = (selector: string): HTMLElement | null => finder.shadowRoot!.querySelector(selector);
    return {
      card: find('[part~=card] [part~=heading]')?.textContent.trim(),
      text: (find('input') as HTMLInputElement).value,
      sent: new FormData(finder.form!).get('ortsteil'),
      expanded: find('input')!.ariaExpanded,
      listShown: find('[role=listbox]')!.getClientRects().length > 0,
      changes: Reflect.get(window, 'changes') as number | undefined,
    };
  });
}

/** Chooses Winzerla by keys on a page that counts the changes it hears of, opens the list, leaves, and comes back. */
async function goAndComeBack(tab: Page, address: string): Promise<void> {
  await tab.goto(address);
  await tab.evaluate(() => {
    Object.assign(window, { changes: 0 });
    document.addEventListener('district-change', () => {
      Object.assign(window, { changes: (Reflect.get(window, 'changes') as number) + 1 });
    });
  });
  await tab.locator('>>> input').fill('winzerla');
  for (const key of ['Enter', 'ArrowDown'] as const) await tab.keyboard.press(key);
  await tab.goto(`${address}away`);
  await tab.goBack();
}

describe('back on the page', () => {
  let server: Server;
  let browser: Browser;
  let address = '';

  before(async () => {
    server = await serve();
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const { executablePath, args, env } = await findChrome();
    browser = await launch({
      executablePath,
      args,
      env,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('E3 from the back/forward cache: choice, text and form value are there, and the next change comes once', async () => {
    const tab = await browser.newPage();
    await goAndComeBack(tab, address);
    const state = {
      card: 'Winzerla',
      text: 'Winzerla',
      sent: 'winzerla',
      expanded: 'false',
      listShown: false,
    };
    await tab.locator('>>> label').click();
    await tab.keyboard.press('Escape');
    assert.deepEqual(await stateOf(tab), { ...state, changes: 1 }, 'a page made anew has heard of none');
    await tab.keyboard.press('Backspace');
    await tab.locator('>>> input').fill('burgau');
    await tab.keyboard.press('Enter');
    const burgau = { ...state, card: 'Burgau', text: 'Burgau', sent: 'burgau' };
    assert.deepEqual(await stateOf(tab), { ...burgau, changes: 3 });
    await tab.close();
  });

  it('E5 made anew: the browser restores the choice as in any control of a form, and a reset takes it away', async () => {
    const tab = await browser.newPage();
    await tab.goto(address);
    // Whoever listens for this is never kept.
    await tab.evaluateOnNewDocument(() => {
      window.addEventListener('unload', () => undefined);
    });
    const client = await tab.createCDPSession();
    await client.send('Page.enable');
    await goAndComeBack(tab, address);
    const state = { expanded: 'false', listShown: false };
    const restored = { ...state, card: 'Winzerla', text: 'Winzerla', sent: 'winzerla' };
    assert.deepEqual(await stateOf(tab), restored);
    await tab.evaluate(() => {
      document.querySelector('form')!.reset();
    });
    assert.deepEqual(await stateOf(tab), { ...state, text: '', sent: null });
    await tab.close();
  });
});
