import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { allInside, inside, optionOf } from '../fixtures/finder-parts.ts';
import { until } from '../fixtures/until.ts';
import { addToFrame } from './frame-hand.ts';

/** What a page without it, or with another in its place, does to the finder, after its first rendering. */
const harms: readonly [what: string, harm: (window: BlankPage['window']) => void][] = [
  ['Intl.DateTimeFormat', ({ Intl }) => Reflect.deleteProperty(Intl, 'DateTimeFormat')],
  ['formatRange', ({ Intl }) => Reflect.deleteProperty(Intl.DateTimeFormat.prototype, 'formatRange')],
  ['formatToParts', ({ Intl }) => Reflect.deleteProperty(Intl.DateTimeFormat.prototype, 'formatToParts')],
  ['Array.prototype.find', ({ Array }) => Reflect.deleteProperty(Array.prototype, 'find')],
  ['Array.prototype.flatMap', ({ Array }) => Reflect.deleteProperty(Array.prototype, 'flatMap')],
  ['String.prototype.replace', ({ String }) => Reflect.deleteProperty(String.prototype, 'replace')],
  ['document.importNode', ({ document }) => Object.assign(document, { importNode: null })],
];

const steps: readonly [step: string, take: (finder: KobbFinder) => void][] = [
  ['the page chooses', (finder) => (finder.district = 'winzerla')],
  ['the person chooses from the list of all districts', (finder) => { inside(finder, '[part~=district-list] button[value=winzerla]').click(); }],
  ['the person chooses', (finder) => { optionOf(finder, 'Winzerla').click(); }],
]; // prettier-ignore

/** Each part of `Intl` that says something of a person's day, language or count, and each method of it. */
const parts = ['DateTimeFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat'].flatMap((name) => {
  const { prototype } = Reflect.get(Intl, name) as { prototype: object };
  const methods = Reflect.ownKeys(prototype).filter(
    (key) => typeof key === 'string' && key !== 'constructor',
  );
  return [name, ...methods.map((method) => `${name}.prototype.${String(method)}`)];
});

/** What a page shows, and whether it is a whole finder. */
function isFallbackIn(finder: KobbFinder): boolean {
  return finder.shadowRoot!.childNodes.length === 1;
}

describe('a page on which the finder cannot go on', () => {
  afterEach(closeBlankPages);

  for (const [what, harm] of harms) {
    for (const [step, take] of steps) {
      it(`E24 ${what} is gone, and ${step}: all of the finder or the fallback content, no thrown error`, async () => {
        const page = await openBlankPage({ body: '<form></form>', scripts: ['kobb-finder.js'] });
        const warnings: string[] = [];
        page.window.console.warn = (text: string) => warnings.push(text);
        const rejections: unknown[] = [];
        page.window.addEventListener('unhandledrejection', ({ reason }) => rejections.push(reason));
        const finder = await addToFrame(page, { name: 'ortsteil', required: true });
        page.document.forms[0]!.append(finder);
        finder.innerHTML = '<a href="/list">Alle Beamten</a>';
        inside(finder, '[part~=district-list] summary').click();
        await until(
          () => allInside(finder, '[part~=district-list] button').length > 0,
          'no list of districts',
        );
        inside(finder, '[part~=toggle]').click();
        await finder.updateComplete;
        harm(page.window);
        take(finder);
        await finder.updateComplete;
        await finder.updateComplete;
        expect([await page.errors(), rejections]).to.deep.equal(['', []]);
        const isFallback = finder.querySelector('a')!.getClientRects().length > 0;
        const { childNodes } = finder.shadowRoot!;
        expect(isFallback).to.equal(childNodes.length === 1);
        expect(warnings.length).to.equal(isFallback ? 1 : 0);
        const sent = new page.window.FormData(finder.form!).get('ortsteil');
        expect(sent).to.equal(isFallback ? null : 'winzerla');
        expect(finder.validity.valid).to.equal(true);
      });
    }
  }

  for (const part of parts) {
    it(`E24 Intl.${part} is gone before, and in the middle: all of the finder or the fallback content`, async () => {
      for (const isFirst of [true, false]) {
        const page = await openBlankPage({ scripts: ['kobb-finder.js'] });
        const warnings: string[] = [];
        page.window.console.warn = (text: string) => warnings.push(text);
        const remove = (): void => {
          const path = part.split('.');
          const name = path.pop()!;
          const owner = path.reduce<object>(
            (from, key) => Reflect.get(from, key) as object,
            page.window.Intl,
          );
          Reflect.deleteProperty(owner, name);
        };
        if (isFirst) remove();
        const finder = await addToFrame(page, { lang: 'de' });
        finder.innerHTML = '<a href="/list">Alle Beamten</a>';
        if (!isFirst) remove();
        for (const settings of [
          { district: 'winzerla' },
          { lang: 'en' },
          { district: 'jena-west' },
          { now: new Date() },
        ]) {
          Object.assign(finder, settings);
          await finder.updateComplete;
        }
        if (!isFallbackIn(finder)) {
          inside(finder, '[part~=toggle]').click();
          await finder.updateComplete;
        }
        expect([await page.errors(), warnings.length]).to.deep.equal(['', isFallbackIn(finder) ? 1 : 0]);
        if (!isFallbackIn(finder)) expect(allInside(finder, '[part~=card]').length).to.equal(1);
      }
    });
  }
});
