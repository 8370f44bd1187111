import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type ElementHandle } from 'puppeteer-core';
import { findChrome } from '../../tools/engines/find-chrome.ts';

const guide = readFileSync('docs/anleitung-webmaster.md', 'utf8');
const words = /`(allow-scripts [a-z -]+)`/.exec(guide)?.[1] ?? '';

const server = createServer(({ url = '/' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<iframe src="/embed.html?district=winzerla" width="700" height="1500" sandbox="${searchParams.get('sandbox') ?? ''}">`,
    );
  } else if (/^\/[\w.-]+\.(html|js)$/.test(pathname)) {
    response.setHeader('content-type', pathname.endsWith('html') ? 'text/html' : 'text/javascript');
    createReadStream(path.join('dist', pathname)).pipe(response);
  } else response.writeHead(404).end();
});

/** Presses a link of the finder in the frame; gives what the browser says of a navigation that it refuses. */
async function pressLink(browser: Browser, sandbox: string, scheme: string): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1600 });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Unsafe attempt')) refused.push(message.text());
  });
  await page.goto(`http://localhost:${String(port)}/?sandbox=${encodeURIComponent(sandbox)}`);
  const frame = page.frames()[1];
  assert.ok(frame);
  const link = await frame.waitForFunction(
    (start) =>
      [...(document.querySelector('kobb-finder')?.shadowRoot?.querySelectorAll('a') ?? [])].find(
        ({ href }) => href.startsWith(start) && !href.endsWith(':110'),
      ),
    {},
    scheme,
  );
  // Where it is followed the page goes on to nowhere: no network is there.
  await page.setRequestInterception(true);
  const followed = new Promise<void>((resolve) => {
    page.on('request', (request) => {
      resolve();
      void request.abort();
    });
    page.on('console', () => {
      resolve();
    });
  });
  await (link as ElementHandle<HTMLAnchorElement>).click();
  // A call that is let through leaves no trace in a browser without a telephone.
  const patience = new Promise((resolve) => setTimeout(resolve, 1_500));
  await Promise.race([followed, patience]);
  await page.close();
  return refused;
}

describe('embed.html in a frame with the words for its sandbox from the guide', () => {
  let browser: Browser;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    browser = await launch({ ...(await findChrome()), headless: true });
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  for (const scheme of ['tel:', 'https:']) {
    it(`E18 ${scheme} links lead out of the frame, and would not without the word for it`, async () => {
      assert.deepEqual(await pressLink(browser, words, scheme), []);
      const without = words.replace('allow-top-navigation-by-user-activation', '').trim();
      assert.equal((await pressLink(browser, without, scheme)).length, 1);
    });
  }
});
