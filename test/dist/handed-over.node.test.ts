import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { CDPSession, Page } from 'puppeteer-core';
import Vcf from 'vcf';
import type { Directory } from '../../src/directory/directory.ts';
import { expandWithIcalJs } from '../contact/expand-with-ical-js.ts';
import { expandWithNodeIcal } from '../contact/expand-with-node-ical.ts';
import { openingsByStatus } from '../contact/openings-by-status.ts';
import { instantOf } from '../hours/instant-of.ts';
import { openStrictSite, type StrictSite } from './strict-site.ts';

const jena = JSON.parse(
  readFileSync(new URL('../../data/jena/directory.json', import.meta.url), 'utf8'),
) as Directory;
const [ost] = jena.areas.filter(({ id }) => id === 'ost');
const now = instantOf('2026-11-25', '00:00', jena.timeZone);

/** Runs in the page before it: a way to share, and a record of the addresses of files and of what waits for a minute. */
function watch(): void {
  const seen = { made: [] as string[], revoked: [] as string[], shared: [] as unknown[] };
  const inAMinute: (() => void)[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  const revokeObjectURL = URL.revokeObjectURL.bind(URL);
  const setTimeout = window.setTimeout.bind(window);
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    seen.made.push(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    seen.revoked.push(address);
    revokeObjectURL(address);
  };
  const share = (data: unknown): Promise<void> => {
    seen.shared.push(data);
    return Promise.resolve();
  };
  Object.assign(navigator, { canShare: () => true, share });
  Object.assign(window, {
    seen,
    passAMinute: () => {
      for (const act of inAMinute) act();
    },
    setTimeout: (act: () => void, ms: number) => (ms === 60_000 ? inAMinute.push(act) : setTimeout(act, ms)),
  });
}

/** Presses the button that says `label`, as a person does. */
async function press(page: Page, label: string): Promise<void> {
  await page.locator(`>>> button::-p-text(${label})`).click();
}

/** What is said of the link that was copied. */
async function outcomeOf(page: Page): Promise<unknown> {
  const outcome = await page.waitForFunction(() => {
    const root = document.querySelector('kobb-finder')?.shadowRoot;
    return /^.*Link ist.*$/m.exec(root?.querySelector('[part~=outcome]')?.textContent ?? '')?.[0].trim();
  });
  return outcome.jsonValue();
}

/** Lets a page save into `directory`; gives a function that presses a button and reads the file that is saved. */
async function savingIn(
  page: Page,
  directory: string,
): Promise<(label: string) => Promise<[string, string]>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: directory,
    eventsEnabled: true,
  });
  return async (label) => {
    let name = '';
    session.once('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await press(page, label);
    await done;
    return [name, readFileSync(path.join(directory, name), 'utf8')];
  };
}

describe('what the built finder hands over', () => {
  let site: StrictSite;
  let directory: string;
  before(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'kobb-'));
    site = await openStrictSite();
  });
  after(async () => {
    await site.close();
    rmSync(directory, { recursive: true });
  });

  for (const script of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`N1 N2 N3 N6 E1 ${script}: files saved, link copied and shared under a strict policy, without a request; judges read them`, async () => {
      assert.ok(ost);
      const { page, faults } = await site.open(script, watch);
      const link = `${site.url}${script}?ortsteil=wenigenjena`;
      const asked = site.asked.length;
      await page.evaluate(async (ms) => {
        const finder = document.querySelector('kobb-finder')!;
        Object.assign(finder, { district: 'wenigenjena', now: new Date(ms) });
        await finder.updateComplete;
      }, now.getTime());
      const save = await savingIn(page, directory);

      const [contactName, contact] = await save('Kontakt speichern');
      assert.equal(contactName, 'kobb-jena-ost.vcf');
      const numbers = [ost.telephone, ...ost.officers.flatMap(({ telephones }) => telephones)];
      const card = ICAL.Component.fromString(contact);
      assert.deepEqual(
        card.getAllProperties('tel').map((tel) => tel.getFirstValue()),
        numbers,
      );
      const other = new Vcf().parse(contact).get('tel');
      assert.deepEqual(
        [other].flat().map((tel) => tel.valueOf()),
        numbers,
      );
      assert.match(contact, /^BEGIN:VCARD\r\n[^]*\nFN:KoBB Jena-Ost\r\n[^]*\r\nEND:VCARD\r\n$/);

      const [calendarName, calendar] = await save('In den Kalender');
      assert.equal(calendarName, 'kobb-jena-ost.ics');
      const openings = openingsByStatus(ost, jena, now);
      assert.deepEqual(expandWithIcalJs(calendar), openings);
      assert.deepEqual(expandWithNodeIcal(calendar), openings);

      await page
        .browserContext()
        .overridePermissions(site.url, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.bringToFront();
      await press(page, 'Link kopieren');
      assert.equal(await outcomeOf(page), 'Der Link ist kopiert.');
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
      await press(page, 'Teilen');

      const seen = await page.evaluate(() => {
        (Reflect.get(window, 'passAMinute') as () => void)();
        return Reflect.get(window, 'seen') as Record<'made' | 'revoked' | 'shared', unknown[]>;
      });
      assert.equal(seen.made.length, 2);
      assert.deepEqual(seen.revoked, seen.made);
      assert.deepEqual(seen.shared, [{ url: link }]);
      assert.deepEqual([faults, site.asked.length], [[], asked]);
      await page.close();
    });
  }
});
