import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../../tools/engines/find-chrome.ts';
import { textFiles, type Files } from '../../../tools/site/files.ts';
import { makeSite } from './made-site.ts';
import { serveFiles, type FilesServer } from './serve-files.ts';

let site: FilesServer;
let elsewhere: FilesServer;
let browser: Browser;
/** Pages of somebody else, into which snippets are pasted. */
const pages: Files = new Map();

/** A person on the page of the configurator, who counts what they do. */
class Person {
  readonly page: Page;
  actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async select(name: string, value: string): Promise<void> {
    this.actions += 1;
    await this.page.select(`[name="${name}"]`, value);
  }

  async press(selector: string): Promise<void> {
    this.actions += 1;
    await this.page.locator(selector).click();
  }

  async pick(name: string, colour: string): Promise<void> {
    this.actions += 1;
    await this.page.$eval(
      `[type="color"][name="${name}"]`,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      colour,
    );
  }

  /** Presses the button, and gives what is then on the clipboard. */
  async copy(): Promise<string> {
    await this.press('#copy');
    await this.page.waitForFunction(() => document.querySelector('#outcome')?.textContent !== '');
    return this.page.evaluate(() => Reflect.get(window, 'clipboardText') as string);
  }
}

async function open(query = ''): Promise<Person> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1000 });
  // A browser without a window has no clipboard to read from.
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { clipboardText: text });
      return Promise.resolve();
    };
  });
  await page.goto(`${site.address}einbauen.html${query}`, { waitUntil: 'networkidle0' });
  return new Person(page);
}

/** Puts a snippet into a page of another origin, and opens it. */
async function paste(snippet: string, isScripted = true): Promise<Page> {
  const text = `<!doctype html><html lang="de"><title>Portal</title><body>${snippet}</body></html>`;
  for (const [name, content] of textFiles([['index.html', text]])) pages.set(name, content);
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(isScripted);
  await page.goto(elsewhere.address, { waitUntil: 'networkidle0' });
  return page;
}

function headingOf(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=heading]')?.textContent,
  );
}

describe('the configurator', () => {
  before(async () => {
    site = await serveFiles(makeSite());
    elsewhere = await serveFiles(pages);
    browser = await launch({ ...(await findChrome()), headless: true });
  });
  after(async () => {
    await browser.close();
    await site.stop();
    await elsewhere.stop();
  });

  it('M7 six actions lead from opening to a copied snippet that works where it is pasted', async () => {
    const person = await open();
    await person.select('district', 'winzerla');
    await person.press('[name="cardOnly"]');
    await person.pick('accent', '#7a1f3d');
    await person.press('[name="origin"][value="pinned"]');
    const snippet = await person.copy();
    assert.ok(person.actions <= 6, `${person.actions} actions`);
    assert.match(snippet, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
    const page = await paste(snippet);
    await page.waitForFunction(() => document.querySelector('kobb-finder')?.shadowRoot);
    assert.match((await headingOf(page)) ?? '', /Winzerla/);
    assert.equal(
      await page.$eval('kobb-finder', (finder) =>
        getComputedStyle(finder).getPropertyValue('--kobb-accent').trim(),
      ),
      '#7a1f3d',
    );
    await page.close();
    await person.page.close();
  });

  it('M7 without scripts the pasted snippet shows the real list of officers, and in card-only that of the district', async () => {
    const person = await open('?origin=rolling');
    const all = await paste(await person.copy(), false);
    const text = await all.$eval('kobb-finder', (finder) => (finder as HTMLElement).innerText);
    for (const name of ['Mario Bergner', 'Olaf Maisch', 'Stefan Katzemann'])
      assert.ok(text.includes(name), name);
    await all.close();
    await person.select('district', 'winzerla');
    await person.press('[name="cardOnly"]');
    const one = await person.copy();
    assert.ok(one.includes('Mario Bergner') && !one.includes('Olaf Maisch'));
    await person.page.close();
  });

  it('M7 the address holds the settings: opened again, it gives the same snippet', async () => {
    const person = await open();
    await person.select('district', 'neulobeda');
    await person.select('lang', 'en');
    await person.select('headingLevel', '3');
    await person.pick('surface', '#eeeeee');
    await person.press('[name="kind"][value="classic"]');
    const snippet = await person.copy();
    const { search } = new URL(person.page.url());
    const again = await open(search);
    assert.equal(await again.copy(), snippet);
    await again.page.close();
    await person.page.close();
  });

  it('M7 the preview follows at once, on a light, a dark and a difficult page', async () => {
    const person = await open();
    const frame = person.page.frames()[1]!;
    await person.select('district', 'winzerla');
    await frame.waitForFunction(() =>
      document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=card]'),
    );
    for (const host of ['dark', 'ugly', 'light']) {
      await person.press(`[name="host"][value="${host}"]`);
      await frame.waitForFunction((name) => document.documentElement.className === name, {}, host);
    }
    await person.page.close();
  });

  it('M7 the contrast of the chosen colours is judged in words, and none is refused', async () => {
    const person = await open();
    const judgement = (): Promise<string> => person.page.$eval('#contrast', ({ textContent }) => textContent);
    await person.pick('accent', '#ffcc00');
    assert.match(await judgement(), /Kontrast von 1,5:1\. Das ist zu wenig\. Der Finder macht sie dunkler/);
    await person.pick('accent', '#0b4a63');
    assert.match(await judgement(), /Kontrast von 9,\d:1\. Man kann sie gut lesen/);
    assert.match(await person.copy(), /--kobb-accent: #0b4a63/);
    await person.page.close();
  });

  for (const [kind, selector] of [
    ['iframe', 'iframe[src*="embed.html?district=winzerla"]'],
    ['static', 'section h2'],
    ['link', 'a[href$="?ortsteil=winzerla"]'],
  ] as const) {
    it(`M7 as ${kind} the snippet works without any script of its own in the page`, async () => {
      const person = await open(`?kind=${kind}&origin=rolling&district=winzerla`);
      const page = await paste(await person.copy());
      assert.ok(await page.$(selector));
      if (kind === 'iframe') {
        const frame = page.frames()[1]!;
        await frame.waitForFunction(() =>
          document.querySelector('kobb-finder')?.shadowRoot?.querySelector('[part~=card]'),
        );
        await page.waitForFunction(() => document.querySelector('iframe')?.height !== '800');
      }
      await page.close();
      await person.page.close();
    });
  }
});
