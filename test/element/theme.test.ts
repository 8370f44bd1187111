import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { contrast, groundOf, rgbOf } from '../fixtures/colours.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { allInside, inside, mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, light } from '../fixtures/media.ts';
import { press, type } from '../fixtures/person.ts';
import { nextMessage } from '../fixtures/status.ts';

async function mountWith(property: string, value: string): Promise<KobbFinder> {
  const finder = await mountFinder({ district: 'talgrund' });
  finder.style.setProperty(property, value);
  return finder;
}

/** A computed style; a colour as `rgb(…)`, however the browser writes what it has worked out. */
function plainly(value: string): string {
  return value.startsWith('color(') ? `rgb(${rgbOf(value).join(', ')})` : value;
}

describe('custom properties', () => {
  const effects: [property: string, value: string, selector: string, style: string, expected: string][] = [
    ['--kobb-accent', 'rgb(90, 0, 90)', '[part~=call]', 'background-color', 'rgb(90, 0, 90)'],
    ['--kobb-accent', 'rgb(90, 0, 90)', '[part~=call]', 'border-top-color', 'rgb(90, 0, 90)'],
    ['--kobb-on-accent', 'rgb(255, 255, 0)', '[part~=call]', 'color', 'rgb(255, 255, 0)'],
    ['--kobb-surface', 'rgb(250, 240, 230)', '[part~=finder]', 'background-color', 'rgb(250, 240, 230)'],
    ['--kobb-text', 'rgb(40, 0, 0)', '[part~=heading]', 'color', 'rgb(40, 0, 0)'],
    ['--kobb-radius', '0px', '[part~=call]', 'border-top-left-radius', '0px'],
    ['--kobb-radius', '0px', '[part~=emergency]', 'border-top-left-radius', '0px'],
    ['--kobb-padding', '0px', '[part~=finder]', 'padding-left', '0px'],
    ['--kobb-font-family', 'monospace', '[part~=label]', 'font-family', 'monospace'],
    ['--kobb-color-scheme', 'dark', '[part~=finder]', 'color-scheme', 'dark'],
  ];
  for (const [property, value, selector, style, expected] of effects) {
    it(`${property}: ${value} => ${style} of ${selector}`, async () => {
      const before = getComputedStyle(inside(await mountFinder({ district: 'talgrund' }), selector));
      expect(plainly(before.getPropertyValue(style))).to.not.equal(expected);
      const finder = await mountWith(property, value);
      expect(plainly(getComputedStyle(inside(finder, selector)).getPropertyValue(style))).to.equal(expected);
    });
  }

  it('V3 quiet colours follow the text and the surface that the page sets', async () => {
    const finder = await mountWith('--kobb-text', '#300');
    finder.style.setProperty('--kobb-surface', '#fff8f0');
    const muted = getComputedStyle(inside(finder, '[part~=area]')).color;
    const [red, green] = rgbOf(muted);
    expect(red, muted).to.be.greaterThan(green);
    expect(contrast(muted, '#fff8f0')).to.be.at.least(7);
  });
});

it('V2 text grows with the size that the person set, far beyond twice the usual', async () => {
  const finder = await mountFinder({ district: 'talgrund' });
  // No page can change what `medium` is; this stands in for a browser in which it is 40 px.
  inside(finder, '[part~=finder]').style.fontSize = '40px';
  expect(getComputedStyle(inside(finder, '[part~=label]')).fontSize).to.equal('45px');
});

describe('light and dark', () => {
  afterEach(async () => {
    document.documentElement.style.cssText = '';
    await emulateNothing();
  });

  const schemes: [page: string, own: string, medium: typeof light, isDark: boolean][] = [
    ['normal', '', light, false],
    ['normal', '', dark, false],
    ['light dark', '', light, false],
    ['light dark', '', dark, true],
    ['dark', '', light, true],
    ['dark', 'light', dark, false],
    ['light', 'dark', light, true],
    ['normal', 'light dark', dark, true],
  ];
  for (const [page, own, medium, isDark] of schemes) {
    it(`a ${page} page, ${own || 'no wish'}, ${medium.query} => ${isDark ? 'dark' : 'light'}`, async () => {
      await emulate(medium);
      document.documentElement.style.colorScheme = page;
      const finder = await mountFinder();
      if (own) finder.style.setProperty('--kobb-color-scheme', own);
      const root = inside(finder, '[part~=finder]');
      const ground = contrast(groundOf(root), '#000');
      expect(ground).to.be[isDark ? 'below' : 'above'](8);
      expect(contrast(getComputedStyle(root).color, groundOf(root))).to.be.at.least(7);
    });
  }
});

describe('parts', () => {
  const parts = new Set<string>();
  const collect = (finder: KobbFinder): void => {
    for (const element of allInside(finder, '[part]')) for (const part of element.part) parts.add(part);
  };

  it('every part that the element names is there in some state, and no other', async () => {
    collect(await mountFinder({ district: 'heide', now: new Date('2027-04-05T08:00:00Z') }));
    const finder = await mountFinder();
    await type(finder, 'wxyj');
    collect(finder);
    await press(finder, 'Alt+ArrowDown');
    collect(finder);
    const jena = await mountFinder({ directory: null });
    await type(jena, 'anna siemsen str 27');
    await press(jena, 'Enter');
    const outcome = nextMessage(jena);
    inside(jena, '[part~=next-step]:last-of-type').click();
    await outcome;
    await jena.updateComplete;
    collect(jena);
    await recordWarnings(async () => {
      Object.assign(finder, { directory: {} });
      await finder.updateComplete;
    });
    collect(finder);
    expect([...parts].sort()).to.deep.equal(
      [
        ...[
          'finder',
          'field',
          'label',
          'input',
          'clear',
          'toggle',
          'list',
          'option',
          'no-suggestion',
          'hint',
        ],
        ...['failure', 'card', 'heading', 'area', 'place', 'officer', 'call', 'status', 'notice', 'hours'],
        ...[
          'address',
          'advice',
          'district-list',
          'next-steps',
          'next-step',
          'outcome',
          'source',
          'emergency',
        ],
      ].sort(),
    );
  });
});
