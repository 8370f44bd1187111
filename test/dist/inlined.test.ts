import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { addToFrame } from '../embedding/frame-hand.ts';
import { allInside, textOf } from '../fixtures/finder-parts.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { until } from '../fixtures/until.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from './blank-page.ts';

async function textOfFile(file: string): Promise<string> {
  return (await fetch(`/dist/${file}`)).text();
}

/** How the text of the built file comes onto a page without the address of a file of its own. */
const ways: readonly (readonly [way: string, file: string, type: string])[] = [
  ['the module, written into the page', 'kobb-finder.js', 'module'],
  ['the classic script, written into the page', 'kobb-finder.classic.js', ''],
];

/** A page with the finder’s script pasted into it, and a finder with a card. */
async function openWith(
  file: string,
  type: string,
  noticeSrc: string | null,
): Promise<[BlankPage, KobbFinder]> {
  const page = await openBlankPage();
  const script = page.document.createElement('script');
  script.type = type;
  script.textContent = await textOfFile(file);
  page.document.head.append(script);
  await page.window.customElements.whenDefined('kobb-finder');
  return [page, await addToFrame(page, { lang: 'de', district: 'winzerla', noticeSrc })];
}

function print(finder: KobbFinder): void {
  const steps = allInside(finder, '[part~=next-step]');
  steps.find((button) => textOf(button) === 'Aushang drucken')!.click();
}

describe('the script without an address of its own', () => {
  afterEach(closeBlankPages);

  for (const [way, file, type] of ways) {
    it(`N8 ${way}: the sheet comes from notice-src`, async () => {
      const [page, finder] = await openWith(file, type, '/dist/notice.js');
      const prints = recordPrints(page.window);
      print(finder);
      expect(textOf((await prints.next()).documentElement)).to.include('Winzerla');
    });

    it(`N8 ${way}, and nothing names notice.js: a sentence for the person, and the address that was tried`, async () => {
      const [{ window }, finder] = await openWith(file, type, null);
      const warnings: string[] = [];
      window.console.warn = (text: string) => warnings.push(text);
      print(finder);
      await until(() => allInside(finder, '[part~=outcome]').length > 0, 'nothing is said');
      expect(textOf(allInside(finder, '[part~=outcome]')[0])).to.match(/^Das hat nicht geklappt/);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`from ${new URL('notice.js', window.location.href).href}`);
    });
  }

  it('N8 put into one file with others: the sheet comes from notice-src', async () => {
    const page = await openBlankPage();
    const combined = `'use strict';globalThis.other=1;${await textOfFile('kobb-finder.classic.js')}`;
    const script = page.document.createElement('script');
    script.src = URL.createObjectURL(new Blob([combined], { type: 'text/javascript' }));
    const ran = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    page.document.head.append(script);
    await ran;
    const finder = await addToFrame(page, { lang: 'de', district: 'winzerla', noticeSrc: '/dist/notice.js' });
    const prints = recordPrints(page.window);
    print(finder);
    expect(textOf((await prints.next()).documentElement)).to.include('Winzerla');
  });
});
