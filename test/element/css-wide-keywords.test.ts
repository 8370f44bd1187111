import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { paleIn } from '../fixtures/contrasts.ts';
import { inside, mountFinder } from '../fixtures/finder.ts';
import { illegibleIn, smallTargetsIn } from '../fixtures/legibility.ts';
import { dark, emulate, emulateNothing, light } from '../fixtures/media.ts';

/** What the cascade resolves before any custom property has a value of its own, and two slips of the pen. */
const keywords = ['inherit', 'initial', 'unset', 'revert', 'revert-layer'];
const slips = ['', 'no-such-value'];

const properties = [
  '--kobb-accent',
  '--kobb-on-accent',
  '--kobb-surface',
  '--kobb-text',
  '--kobb-radius',
  '--kobb-padding',
  '--kobb-font-family',
  '--kobb-color-scheme',
];

interface Look {
  readonly fontFamily: string;
  readonly paddingLeft: string;
  readonly colorScheme: string;
  readonly borderTopLeftRadius: string;
}

function lookOf(finder: KobbFinder): Look {
  const { fontFamily, paddingLeft, colorScheme } = getComputedStyle(inside(finder, '[part~=finder]'));
  const { borderTopLeftRadius } = getComputedStyle(inside(finder, '[part~=call]'));
  return { fontFamily, paddingLeft, colorScheme, borderTopLeftRadius };
}

describe('V11 CSS-wide keywords in custom properties', () => {
  const sheet = document.createElement('style');
  before(() => {
    document.head.append(sheet);
  });
  after(() => {
    sheet.remove();
  });
  afterEach(async () => {
    sheet.textContent = '';
    await emulateNothing();
  });

  /** A finder on a page in Georgia, with these style rules on the page. */
  async function mountUnder(rules: string): Promise<KobbFinder> {
    sheet.textContent = `body { font-family: Georgia } ${rules}`;
    return mountFinder({ district: 'talgrund' });
  }

  const own = 'system-ui, "Segoe UI", Roboto, sans-serif';
  const fonts: [rules: string, expected: string][] = [
    ['', own],
    [':root { --kobb-font-family: monospace }', 'monospace'],
    ['kobb-finder { --kobb-font-family: inherit }', 'Georgia'],
    ['kobb-finder { --kobb-font-family: unset }', 'Georgia'],
    ['kobb-finder { --kobb-font-family: initial }', 'Georgia'],
    ['kobb-finder { --kobb-font-family: revert }', 'Georgia'],
    ['kobb-finder { --kobb-font-family: inherit; font-family: serif }', 'serif'],
    [':root { --kobb-font-family: monospace } kobb-finder { --kobb-font-family: inherit }', 'monospace'],
    [':root { --kobb-font-family: monospace } kobb-finder { --kobb-font-family: initial }', 'Georgia'],
    ['kobb-finder { --kobb-font-family: 12px }', 'Georgia'],
    ['kobb-finder::part(finder) { font-family: inherit }', 'Georgia'],
  ];
  for (const [rules, expected] of fonts) {
    it(`V11 ${rules || 'nothing'} => ${expected}`, async () => {
      const finder = await mountUnder(rules);
      expect(lookOf(finder).fontFamily.replaceAll("'", '"')).to.equal(expected);
      expect(illegibleIn(finder)).to.deep.equal([]);
    });
  }

  for (const property of properties.filter((each) => each !== '--kobb-font-family')) {
    it(`V11 ${property}: a keyword is as good as nothing`, async () => {
      const plain = lookOf(await mountUnder(''));
      for (const keyword of keywords) {
        const finder = await mountUnder(`kobb-finder { ${property}: ${keyword} }`);
        expect(lookOf(finder), keyword).to.deep.equal(plain);
      }
    });
  }

  for (const medium of [light, dark]) {
    it(`V11 ${medium.query}: whatever stands in a property, all can be read and pressed`, async function () {
      this.timeout(60_000);
      await emulate(medium);
      document.documentElement.style.cssText =
        'color-scheme: light dark; background: Canvas; color: CanvasText';
      for (const property of properties) {
        for (const value of [...keywords, ...slips]) {
          const finder = await mountUnder(`kobb-finder { ${property}: ${value} }`);
          const rule = `${property}: ${value}`;
          expect(paleIn(finder, 7), rule).to.deep.equal([]);
          expect(illegibleIn(finder), rule).to.deep.equal([]);
          expect(smallTargetsIn(finder), rule).to.deep.equal([]);
          finder.remove();
        }
      }
      document.documentElement.style.cssText = '';
    });
  }
});
