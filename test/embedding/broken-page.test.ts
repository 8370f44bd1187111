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
});
