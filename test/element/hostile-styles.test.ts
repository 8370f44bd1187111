import { expect, fixtureSync, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, inside, mountFinder, optionOf } from '../fixtures/finder.ts';
import { click, press, type } from '../fixtures/person.ts';

/** What an element looks like, and its size in CSS pixels. */
interface Look {
  readonly style: string;
  readonly width: number;
  readonly height: number;
}

/** Engines round edges to parts of a pixel, so that the size depends a little on the place. */
function isSame(one: Look, another: Look | undefined): boolean {
  return (
    one.style === another?.style &&
    Math.abs(one.width - another.width) < 0.25 &&
    Math.abs(one.height - another.height) < 0.25
  );
}

/** What is to be the same on any page, of every element that is seen. */
function looksOf(finder: KobbFinder): Look[] {
  return allInside(finder, '*')
    .filter((element) => element.getClientRects().length > 0 && !element.closest('svg'))
    .map((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const look = [
        style.fontSize,
        style.fontFamily,
        style.fontWeight,
        style.fontStyle,
        style.lineHeight,
        style.letterSpacing,
        style.wordSpacing,
        style.textTransform,
        style.textIndent,
        style.textShadow,
        style.textAlign,
        style.direction,
        style.color,
        style.backgroundColor,
        style.cursor,
        style.pointerEvents,
        style.userSelect,
        style.whiteSpace,
        style.display,
      ];
      const name = `${element.localName} ${element.getAttribute('part') ?? ''}`;
      return { style: [name, ...look].join(' | '), width, height };
    });
}

async function mountOn(css: string): Promise<KobbFinder> {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.append(Object.assign(document.createElement('style'), { textContent: css }));
  const finder = await mountFinder({ district: 'talgrund' });
  finder.style.cssText = 'display: block !important; width: 600px !important';
  await type(finder, '');
  await press(finder, 'Alt+ArrowDown', 'ArrowDown');
  return finder;
}

const pages: [name: string, css: string][] = [
  ['a small root font', 'html { font-size: 62.5% }'],
  ['everything unset', '* { all: unset !important }'],
  ['upper case', 'body { text-transform: uppercase; font-variant: small-caps }'],
  ['spaced letters', 'body { letter-spacing: 0.5em; word-spacing: 2em }'],
  ['tiny lines', 'body { line-height: 0.5; font-size: 5px }'],
  ['huge lines', '* { line-height: 5 }'],
  ['right to left', 'body { direction: rtl; text-align: right }'],
  ['no pointer on ancestors', 'main { pointer-events: none; user-select: none; cursor: none }'],
  ['a fancy face', 'body { font: italic 900 40px/2 fantasy; color: #eee; text-shadow: 2px 2px red }'],
  ['one line only', 'body { white-space: nowrap; word-break: break-all; text-indent: 3em; hyphens: auto }'],
  [
    'bare elements',
    'p, a, b, ul, li, table, td, th, input, button, label, div, span { color: red; padding: 9px; border: 5px solid }',
  ],
  [
    'a reset by inheritance',
    '*, *::before, *::after { box-sizing: inherit; margin: 0; padding: 0; font: inherit }',
  ],
];

describe('on hostile pages', () => {
  let plain: Look[];
  before(async () => {
    plain = looksOf(await mountOn(''));
    expect(plain.length).to.be.greaterThan(60);
  });
  afterEach(() => resetMouse());

  for (const [name, css] of pages) {
    it(`V4 ${name}: every part looks as on a plain page`, async () => {
      const looks = looksOf(await mountOn(css));
      expect(looks.filter((look, index) => !isSame(look, plain[index])).slice(0, 5)).to.deep.equal([]);
      expect(looks.length).to.equal(plain.length);
    });
  }

  for (const [name, css] of pages.slice(0, 8)) {
    it(`V4 ${name}: a click on an option chooses`, async () => {
      const finder = await mountOn(css);
      const option = optionOf(finder, 'Altdorf');
      option.scrollIntoView({ block: 'center' });
      await click(finder, option);
      expect(finder.district).to.equal('altdorf');
    });
  }

  it('V4 text is at least 16 px and mostly 18 px, whatever the root font size', async () => {
    for (const size of ['1px', '62.5%', '100%']) {
      const finder = await mountOn(`html { font-size: ${size} }`);
      const sizes = allInside(finder, 'p, a, b, td, th, li, label, input, [role=option]').map((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(16);
      expect(parseFloat(getComputedStyle(inside(finder, '[part~=label]')).fontSize)).to.be.at.least(18);
    }
  });

  it('V2 text grows with the root font size that a person or a page enlarges', async () => {
    const finder = await mountOn('html { font-size: 200% }');
    expect(parseFloat(getComputedStyle(inside(finder, '[part~=label]')).fontSize)).to.be.within(35, 37);
  });

  it('V4 in a right-to-left page the finder stays left to right: its field begins at the left', async () => {
    const finder = await mountOn('html { direction: rtl }');
    const { left } = inside(finder, '.row').getBoundingClientRect();
    const { left: label } = inside(finder, '[part~=label]').getBoundingClientRect();
    expect(label).to.equal(left);
    expect(getComputedStyle(inside(finder, 'input')).direction).to.equal('ltr');
  });
});
