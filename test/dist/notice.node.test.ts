import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { showSheet } from '../../tools/screenshots/show-sheet.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { longMusterstadt } from '../fixtures/long-musterstadt.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { readPrintedPage } from './printed-page.ts';
import { openStrictSite, type StrictSite } from './strict-site.ts';

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
          inner.dispatchEvent(new Event('beforeprint'));
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

describe('the notice of the built finder', () => {
  let site: StrictSite;

  before(async () => {
    site = await openStrictSite();
  });

  afterEach(() => {
    site.missing.clear();
  });

  after(() => site.close());

  for (const script of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`E1 E9 N8 ${script} asks for notice.js when "print" is pressed and not before, and keeps a strict policy`, async () => {
      site.asked.length = 0;
      const { page, faults } = await site.open(script);
      assert.deepEqual(site.asked, [script]);
      assert.equal(await page.evaluate(pressPrint, null, 'winzerla'), 'printed');
      assert.deepEqual(site.asked, [script, 'notice.js']);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it(`N8 ${script} without notice.js says so, and what to do`, async () => {
      site.missing.add('notice.js');
      const { page } = await site.open(script);
      assert.equal(
        await page.evaluate(pressPrint, null, 'winzerla'),
        de.stepFailed(`${site.url}${script}?ortsteil=winzerla`),
      );
      await page.close();
    });
  }

  const cities = { 'usual names': musterstadt, 'the longest names and hours': longMusterstadt };
  for (const [name, directory] of Object.entries(cities)) {
    for (const district of ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland']) {
      it(`P3 P5 ${name}, ${district} => one page of A4 as PDF, with numbers, and a code that leads to the card`, async () => {
        const { page, faults } = await site.open('kobb-finder.js');
        assert.equal(await page.evaluate(pressPrint, directory, district), 'printed');
        await page.evaluate(showSheet);
        const printed = await readPrintedPage(await page.pdf({ preferCSSPageSize: true }));
        assert.deepEqual(
          [printed.pages, Math.round(printed.width), Math.round(printed.height)],
          [1, 595, 842],
        );
        for (const part of ['Ihre Polizei', '030 23 12 5', 'Im Notfall: 110', 'vom 15.01.2026'])
          assert.ok(printed.text.includes(part), `no ${part} in ${printed.text}`);
        assert.ok(!printed.text.includes('Musterportal'));
        assert.equal(printed.code, `${site.url}kobb-finder.js?ortsteil=${district}`);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  }

  it('notice.js imports nothing and brings no lit', () => {
    assert.doesNotMatch(readFileSync('dist/notice.js', 'utf8'), /\bimport\b|lit-html/);
  });
});
