import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { version } from '../../src/version.ts';
import { openStrictSite, type StrictSite } from './strict-site.ts';

const fetched = languageCodes.filter((code) => !(code in languages));

/** Runs in the page: gives the finder a language, and answers in which it speaks once that has come to an end. */
async function speak(code: string): Promise<string> {
  const finder = document.querySelector('kobb-finder') as KobbFinder;
  const root = finder.shadowRoot?.querySelector<HTMLElement>('[part~=finder]');
  const warned = new Promise<void>((resolve) => {
    const { warn } = console;
    console.warn = (...parts: unknown[]) => {
      warn(...parts);
      resolve();
    };
  });
  const spoken = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      if (root?.lang === code) resolve();
    }).observe(root as HTMLElement, { attributes: true });
  });
  finder.lang = code;
  await Promise.race([warned, spoken]);
  await finder.updateComplete;
  if (!root?.textContent.trim()) throw new Error('the finder has no text');
  return root.lang;
}

async function spokenIn(page: Page, code: string): Promise<string> {
  return page.evaluate(speak, code);
}

describe('the languages beside the built finder', () => {
  let site: StrictSite;
  const [code = 'uk'] = fetched;
  const file = `lang/${code}.js`;

  before(async () => {
    site = await openStrictSite();
  });
  afterEach(() => {
    site.missing.clear();
    site.altered.clear();
    site.asked.length = 0;
  });
  after(() => site.close());

  it('Q1 each language but German and English is a file of its own, and no file belongs to none', () => {
    const files = globSync('dist/lang/*.js').map((each) => path.basename(each, '.js'));
    assert.deepEqual(files.sort(), [...fetched].sort());
    assert.ok(fetched.length > 0);
  });

  for (const script of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`Q1 E9 ${script} asks for the file of a language when that is wanted, once, and keeps a strict policy`, async () => {
      const { page, faults } = await site.open(script);
      assert.deepEqual(site.asked, [script]);
      assert.equal(await spokenIn(page, code), code);
      assert.equal(await spokenIn(page, 'de'), 'de');
      assert.equal(await spokenIn(page, code), code);
      assert.deepEqual(site.asked, [script, file]);
      assert.deepEqual(faults, []);
      await page.close();
    });

    const faulty: [title: string, alter: () => void, said: RegExp][] = [
      ['is not there', () => site.missing.add(file), /cannot be used, it stays in "de"/],
      ['came half', () => site.altered.set(file, (text) => text.slice(0, text.length / 2)), /cannot be used, it stays in "de"/],
      ['is of another version', () => site.altered.set(file, (text) => text.replaceAll(version, '0.0.9')), /is of version 0\.0\.9, and the finder of version/],
      ['lacks a message', () => site.altered.set(file, (text) => text.replace(/\blabel:/, 'lable:')), /its message label is missing/],
    ]; // prettier-ignore
    for (const [title, alter, said] of faulty) {
      it(`Q6 ${script}: where the file ${title}, the finder stays as it is and says so once`, async () => {
        alter();
        const { page, faults } = await site.open(script);
        assert.equal(await spokenIn(page, code), 'de');
        await page.evaluate(() => {
          document.querySelector('kobb-finder')?.requestUpdate();
        });
        const warnings = faults.filter((each) => each.includes('<kobb-finder>'));
        assert.equal(warnings.length, 1, warnings.join('\n'));
        assert.match(String(warnings[0]), said);
        await page.close();
      });
    }
  }

  it('Q7 kobb-finder.all.js carries every language and the notice, and asks for no other file', async () => {
    assert.ok(existsSync('dist/kobb-finder.all.js'));
    const { page, faults } = await site.open('kobb-finder.all.js');
    for (const each of fetched) assert.equal(await spokenIn(page, each), each);
    assert.deepEqual(site.asked, ['kobb-finder.all.js']);
    assert.deepEqual(faults, []);
    assert.doesNotMatch(readFileSync('dist/kobb-finder.all.js', 'utf8'), /import\("\.\/|import\(`/);
    await page.close();
  });
});
