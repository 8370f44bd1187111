import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDirectory } from '../../../src/bundled-directory.ts';
import { hoursRows } from '../../../src/card/hours-rows.ts';
import { formatTelephone } from '../../../src/contact/telephone.ts';
import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { listContext } from '../../../tools/site/list/list-context.ts';
import { listFragment } from '../../../tools/site/list/list-fragment.ts';
import { homePage } from '../../../tools/site/pages/home-page.ts';
import { pageDocument } from '../../../tools/site/pages/page-frame.ts';
import { htmlProblems } from './html-problems.ts';

const now = new Date('2026-11-24T09:15:00Z');
const site = { address: 'https://kobb.example/', version: '1.2.3' };

/** Every name, number, time and address of the directory as they are shown in a language. */
function allThatIsListed(language: BundledLanguage): string[] {
  const { areas, districts, station, telephonePrefixes } = bundledDirectory;
  const shown = (number: string): string => formatTelephone(number, telephonePrefixes);
  const context = listContext(language, now);
  return [
    ...districts.map(({ name }) => name),
    ...areas.flatMap((area) => hoursRows(area, context).flat()),
    ...areas.flatMap(({ office, telephone, officers }) => [
      office.streetAddress,
      `${office.postalCode} ${office.addressLocality}`,
      shown(telephone),
      ...officers.flatMap(({ name, telephones }) => [name, ...telephones.map(shown)]),
    ]),
    shown(station.telephone),
    station.streetAddress,
  ];
}

/** What a reader sees: text without tags. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<script[^]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

function dataOf(page: string): Thing[] {
  const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
  return (JSON.parse(json) as { '@graph': Thing[] })['@graph'];
}

for (const language of ['de', 'en'] as const) {
  describe(`the static list, ${language}`, () => {
    const page = pageDocument(homePage(language, now), site);
    const fragment = listFragment(listContext(language, now));

    it('M1 names every area, officer, number, hour, address and district, without any script', () => {
      for (const text of [textOf(page), textOf(fragment)]) {
        const missing = allThatIsListed(language).filter(
          (listed) => !text.includes(listed.replaceAll(/\s/g, ' ')),
        );
        assert.deepEqual(missing, []);
      }
    });

    it('M1 is valid HTML, as a page and as a fragment to paste', async () => {
      assert.deepEqual(await htmlProblems(page, 'index.html'), []);
      assert.deepEqual(await htmlProblems(fragment, 'liste.html'), []);
    });

    it('M1 is told to search engines in schema.org words: offices with contact points and opening hours', () => {
      const offices = dataOf(page).filter((thing) => thing['@type'] === 'GovernmentOffice');
      assert.equal(offices.length, bundledDirectory.areas.length);
      for (const [index, area] of bundledDirectory.areas.entries()) {
        const office = offices[index]!;
        const points = office['contactPoint'] as Thing[];
        const hours = office['openingHoursSpecification'] as Thing[];
        assert.equal(office['telephone'], area.telephone);
        assert.equal(points.length, 1 + area.officers.flatMap(({ telephones }) => telephones).length);
        assert.ok(points.every((point) => point['@type'] === 'ContactPoint'));
        assert.deepEqual(
          hours.map(({ dayOfWeek, opens, closes }) => ({ dayOfWeek, opens, closes })),
          area.openingHours.map(({ dayOfWeek, opens, closes }) => ({
            dayOfWeek: `https://schema.org/${dayOfWeek}`,
            opens,
            closes,
          })),
        );
      }
    });

    it('M2 the fragment has nothing that a system strips or a mail program drops, and no id that a page may have', () => {
      assert.doesNotMatch(fragment, /<(?:script|style|link|img|iframe)|\s(?:class|style|id|on\w+)=/);
    });
  });
}

it('M1 the page says where it is served and where its translation is, once that is known', () => {
  const page = pageDocument(homePage('en', now), site);
  assert.match(page, /<link rel="canonical" href="https:\/\/kobb\.example\/en\/" \/>/);
  assert.match(page, /hreflang="de" href="https:\/\/kobb\.example\/index\.html"/);
  assert.doesNotMatch(pageDocument(homePage('en', now), { ...site, address: null }), /canonical/);
});
