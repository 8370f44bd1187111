import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { findChrome } from '../../tools/engines/find-chrome.ts';
import { oldestChromiumRuns, unpackOldestChromium } from '../../tools/engines/oldest-chromium.ts';

const cannotRun = oldestChromiumRuns ? false : 'Chromium 109 is carried for Linux on x64 only';

/** A page with the built finder that looks like `scheme`, with colours of its own, and finds Winzerla by keys. */
function pageOf(scheme: string, wish: string): string {
  return `<!doctype html><html lang="de" style="color-scheme: ${scheme}"><style>kobb-finder { ${wish} }</style>
<body><kobb-finder></kobb-finder><script type="module" src="/dist/kobb-finder.js"></script>
<script type="module" src="/test/embedding/oldest-chromium.js"></script></body></html>`;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const isScript = pathname.endsWith('.js');
  const body = isScript
    ? readFileSync(`.${pathname}`)
    : pageOf(searchParams.get('scheme') ?? '', searchParams.get('wish') ?? '');
  response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`).end(body);
});

/** What the page has written. Today's puppeteer has no words that so old a browser understands. */
async function outcomeOf(scheme: string, wish: string): Promise<unknown> {
  const { args, env } = await findChrome();
  const { port } = server.address() as AddressInfo;
  const query = new URLSearchParams({ scheme, wish }).toString();
  const flags = ['--headless', '--no-zygote', '--disable-gpu', '--virtual-time-budget=60000', '--dump-dom'];
  const address = `http://127.0.0.1:${String(port)}/?${query}`;
  const browser = unpackOldestChromium();
  // Now and then it takes the page for finished ahead of its scripts.
  for (let turn = 0; turn < 5; turn++) {
    const { stdout } = await promisify(execFile)(browser, [...args, ...flags, address], { env });
    const [, written] = /<output>(.+)<\/output>/.exec(stdout) ?? [];
    if (written) return JSON.parse(written);
  }
  throw new Error('the page has written nothing, five times');
}

describe('Chromium 109, the last for Windows 7 and 8', { skip: cannotRun }, () => {
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => server.close());

  for (const scheme of ['light', 'dark']) {
    for (const wish of ['', '--kobb-accent: #ffcc00', '--kobb-surface: #000', '--kobb-text: #fff']) {
      it(`V8 ${scheme}, ${wish || 'no colours of the page'}: keys find the officer, and all can be read`, async () => {
        assert.deepEqual(await outcomeOf(scheme, wish), {
          knowsMixing: false,
          outline: 'solid',
          found: 'Winzerla',
          pale: [],
        });
      });
    }
  }
});
