import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import { recordWarnings } from '../fixtures/events.ts';
import {
  allInside,
  cardHeadingOf,
  cardTextOf,
  fieldOf,
  inside,
  labelsOf,
  mountFinder,
  mountIn,
  textOf,
} from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';

const markup = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';

/** Texts that are shown, by their keys; the others have a form of their own that the parser insists on. */
const shown = new Set(['name', 'de', 'en', 'streetAddress', 'addressLocality', 'appointment', 'aliases']);

/** The directory with `change` made to every text that is shown. */
function withTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withTexts(entry, change, key));
  if (typeof value === 'string') return shown.has(key) && !value.startsWith('https:') ? change(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, withTexts(entry, change, name)]),
  );
}

function hostile(change: (text: string) => string): Directory {
  const areas = musterstadt.areas.map((area) => ({
    ...area,
    officers: area.officers.map(({ standsInFor, ...officer }) => ({
      ...officer,
      ...(standsInFor && { standsInFor: change(standsInFor) }),
    })),
  }));
  return withTexts({ ...musterstadt, areas }, change) as Directory;
}

describe('hostile text', () => {
  it('E6 markup in every text of the directory is text on the page: no element, no script', async () => {
    const directory = hostile((text) => `${text}${markup}`);
    for (const { id } of musterstadt.districts) {
      const finder = await mountFinder({ directory, district: id });
      expect(cardHeadingOf(finder)).to.match(/<img src=x/);
      expect(allInside(finder, 'img, script, [onerror]')).to.have.lengthOf(0);
    }
    const finder = await mountFinder({ directory });
    await type(finder, 'dorf');
    expect(labelsOf(finder)[0]).to.include('<img');
    await press(finder, 'ArrowDown', 'Enter');
    expect(textOf(inside(finder, '[role=status]'))).to.include('<img');
    expect(allInside(finder, 'img, script')).to.have.lengthOf(0);
    expect('hacked' in window).to.equal(false);
  });

  it('E6 characters that turn the direction of text are gone from the page', async () => {
    const directory = hostile((text) => `\u202e${text}\u2066\u200f`);
    const finder = await mountFinder({ directory, district: 'heide' });
    expect(cardTextOf(finder)).to.include('Ida Ersatz');
    expect(cardTextOf(finder)).to.not.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  const links = [
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'JAVASCRIPT:x',
    'https:x',
    '//x.example',
  ];
  for (const link of links) {
    it(`E6 the link "${link}" => the directory is refused`, async () => {
      const finder = await mountFinder({ directory: null });
      const station = { ...musterstadt.station, url: link };
      const warnings = await recordWarnings(async () => {
        finder.directory = { ...musterstadt, station };
        await finder.updateComplete;
      });
      expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(1);
      expect(warnings.join()).to.include('station.url');
    });
  }

  it('E6 every link on every card leads to https or calls a number', async () => {
    for (const { id } of musterstadt.districts) {
      const finder = await mountFinder({ district: id });
      const protocols = allInside(finder, 'a').map((link) => (link as HTMLAnchorElement).protocol);
      expect(protocols.filter((protocol) => !['https:', 'tel:'].includes(protocol))).to.deep.equal([]);
    }
  });

  it('E6 names of JavaScript are names like others', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const [area] = musterstadt.areas;
    if (!area) throw new RangeError('no area');
    const officers = names.map((name) => ({ name, telephones: [] }));
    const directory: Directory = {
      ...musterstadt,
      areas: [{ ...area, id: 'constructor', officers }],
      districts: names.map((name) => ({
        id: name.toLowerCase().replaceAll('_', '-'),
        name,
        aliases: [`${name}stadt`],
        postalCodes: ['99999'],
        area: name === 'toString' ? null : 'constructor',
      })),
    };
    const finder = await mountFinder({ directory });
    for (const name of names) {
      fieldOf(finder).select();
      await type(finder, name);
      await press(finder, 'Enter');
      expect(cardHeadingOf(finder)).to.equal(name);
      if (name !== 'toString') expect(cardTextOf(finder)).to.include('hasOwnProperty');
    }
  });

  const attributes = [
    'district',
    'lang',
    'src',
    'heading-level',
    'url-param',
    'name',
    'card-only',
    'required',
  ];
  for (const name of attributes) {
    it(`E6 markup in the attribute ${name} makes no element and throws nothing`, async () => {
      await recordWarnings(async () => {
        const page = await mountIn('<kobb-finder lang="de"></kobb-finder>');
        page.setAttribute(name, name === 'src' ? `data:text/html,${markup}` : markup);
        await page.updateComplete;
        expect(allInside(page, 'img, script')).to.have.lengthOf(0);
        page.remove();
      });
      expect('hacked' in window).to.equal(false);
    });
  }
});
