import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { fakeFetch } from '../fixtures/fake-fetch.ts';
import { cardHeadingOf, cardTextOf, fieldOf, inside, textOf } from '../fixtures/finder-parts.ts';
import { harmIn, recordPage, vocabularyOf, type PageRecord } from '../fixtures/harm.ts';
import { hostileStrings } from '../fixtures/hostile-strings.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

function attributesOf(finder: KobbFinder): string[] {
  const names: unknown = Reflect.get(finder.constructor, 'observedAttributes');
  return [...(names as string[]), 'lang', 'id', 'title', 'part'];
}

function propertiesOf(finder: KobbFinder): string[] {
  return [...Object.keys(Reflect.get(finder.constructor, 'properties') as object), 'lang'];
}

async function enter(finder: KobbFinder, text: string, ...keys: string[]): Promise<void> {
  const field = fieldOf(finder);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
  for (const key of keys) {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await finder.updateComplete;
  }
}

describe('hostile text around the finder', () => {
  let known: Set<string>;
  let page: PageRecord;

  before(async () => {
    const finder = await mountBuilt({ required: true });
    known = new Set();
    const look = (): void => {
      for (const word of vocabularyOf(finder)) known.add(word);
    };
    await enter(finder, 'wxyj', 'Enter');
    look();
    await enter(finder, 'dorf', 'ArrowDown');
    look();
    await enter(finder, 'Heide', 'Enter');
    look();
    await enter(finder, 'Heide', 'ArrowDown');
    look();
    page = recordPage();
    Object.assign(finder, { directory: 'none' });
    await finder.updateComplete;
    page.restore();
    look();
  });
  beforeEach(() => {
    page = recordPage();
    // WebKit lets a page change its address a hundred times in ten seconds; what is wanted is checked all the same.
    history.replaceState = (_state, _title, url) => {
      const { origin, pathname } = new URL(url ?? '', location.href);
      expect([origin, pathname]).to.deep.equal([location.origin, location.pathname]);
    };
  });
  afterEach(() => {
    page.restore();
    Reflect.deleteProperty(history, 'replaceState');
  });

  function expectHarmless(finder: KobbFinder, text: string): void {
    const strange = vocabularyOf(finder).filter((word) => !known.has(word));
    expect(strange, JSON.stringify(text)).to.deep.equal([]);
    expect(harmIn(finder), JSON.stringify(text)).to.deep.equal([]);
  }

  /** Each sentence at most once, and nothing but the finder's own. */
  function expectOnlyWarnings(text: string): void {
    const said = page.said.splice(0);
    expect(new Set(said).size, JSON.stringify(text)).to.equal(said.length);
    for (const line of said) expect(line).to.match(/^warn: <kobb-finder>: /);
  }

  async function expectWhole(finder: KobbFinder): Promise<void> {
    await enter(finder, 'Neudorf', 'Enter');
    expect([finder.district, cardHeadingOf(finder)]).to.deep.equal(['neudorf', 'Neudorf']);
  }

  for (const [kind, strings] of hostileStrings) {
    it(`E6 ${kind}, in every attribute: no element, no error, and whole afterwards`, async () => {
      for (const text of strings) {
        const finder = await mountBuilt();
        const { lang } = finder;
        const names = attributesOf(finder);
        for (const name of names) finder.setAttribute(name, text);
        await finder.updateComplete;
        expectHarmless(finder, text);
        finder.removeAttribute('card-only');
        finder.district = 'heide';
        await finder.updateComplete;
        expect(cardHeadingOf(finder)).to.equal('Heide');
        expectHarmless(finder, text);
        for (const name of names) finder.removeAttribute(name);
        finder.lang = lang;
        await finder.updateComplete;
        await expectWhole(finder);
        expectOnlyWarnings(text);
        finder.parentElement?.remove();
      }
      expect(page.faults).to.deep.equal([]);
    });

    it(`E6 ${kind}, in every property: no element, no error, and whole afterwards`, async () => {
      for (const text of strings) {
        const finder = await mountBuilt();
        const names = propertiesOf(finder);
        const before = Object.fromEntries(names.map((name) => [name, Reflect.get(finder, name) as unknown]));
        Object.assign(finder, Object.fromEntries(names.map((name) => [name, text])));
        await finder.updateComplete;
        expectHarmless(finder, text);
        Object.assign(finder, before);
        await finder.updateComplete;
        await expectWhole(finder);
        expectOnlyWarnings(text);
        finder.parentElement?.remove();
      }
      expect(page.faults).to.deep.equal([]);
    });

    it(`E6 ${kind}, as an address of a directory: asked for and nothing else`, async () => {
      const network = fakeFetch();
      try {
        for (const text of strings) {
          const finder = await mountBuilt({ directory: null, src: text });
          expectHarmless(finder, text);
          finder.src = null;
          await finder.updateComplete;
          Object.assign(finder, { directory: musterstadt });
          await finder.updateComplete;
          await expectWhole(finder);
          finder.parentElement?.remove();
        }
        const wanted = strings.map((text) => text.trim()).filter(Boolean);
        expect(network.requests.map((request) => request.address)).to.deep.equal(wanted);
        expect([...page.faults, ...page.said]).to.deep.equal([]);
      } finally {
        network.restore();
      }
    });

    it(`E6 ${kind}, in the field: repeated as text`, async () => {
      const finder = await mountBuilt();
      for (const text of strings) {
        await enter(finder, text);
        expectHarmless(finder, text);
        await enter(finder, text, 'Enter', 'ArrowDown');
        expectHarmless(finder, text);
        expect(textOf(inside(finder, '[role=status]'))).to.not.match(/[\u202a-\u202e]/);
      }
      await expectWhole(finder);
      expect([...page.faults, ...page.said]).to.deep.equal([]);
    });
  }

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
    const finder = await mountBuilt({ directory });
    for (const name of names) {
      await enter(finder, name, 'Enter');
      expect(cardHeadingOf(finder)).to.equal(name);
      if (name !== 'toString') expect(cardTextOf(finder)).to.include('hasOwnProperty');
    }
  });
});
