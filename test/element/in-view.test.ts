import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import {
  allInside,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';
import { emulate, emulateNothing, reducedMotion } from '../fixtures/media.ts';
import { press, tap, type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

/** True when nothing of the page hides any of an element. */
function isSeen(element: Element, from = 0): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= from - 1 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1;
}

const lead = '[part~=heading], [part~=officer] b, [part~=status], .lead > .notice, [part~=call]';

/** What a frightened person needs first: each kind once, as it comes first. */
function leadOf(finder: KobbFinder): HTMLElement[] {
  const kinds = new Map<string, HTMLElement>();
  for (const element of allInside(finder, lead)) {
    const kind = element.getAttribute('part') ?? element.localName;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds.values()];
}

function hiddenIn(finder: KobbFinder, from = 0): string[] {
  return leadOf(finder).flatMap((element) => (isSeen(element, from) ? [] : [textOf(element)]));
}

async function pageAround(): Promise<KobbFinder> {
  const finder = await mountFinder();
  document.querySelector('main')?.style.setProperty('padding-block', '280px 900px');
  return finder;
}

async function tapOption(finder: KobbFinder, name: string): Promise<void> {
  await type(finder, name.slice(0, 4));
  const option = optionsOf(finder).find((each) => textOf(each) === name);
  if (!option) throw new TypeError(`no option ${name}`);
  await tap(finder, option);
}

/** What scrolled is told with the next frame. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A district for each of the five states, and what of the lead it has. */
const districts: [name: string, parts: number][] = [
  ['Sonnenberg', 4],
  ['Talgrund', 4],
  ['Heide', 4],
  ['Werft', 3],
  ['Niemandsland', 3],
];

const phones: [width: number, height: number][] = [
  [360, 640],
  [320, 568],
  [360, 360],
];

describe('in view', () => {
  beforeEach(() => {
    document.body.style.margin = '0';
  });
  afterEach(async () => {
    await emulateNothing();
    document.querySelector('.bar')?.remove();
    document.body.style.margin = '';
    window.scrollTo(0, 0);
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of phones) {
    for (const [name, parts] of districts) {
      it(`V10 ${name} tapped at ${width} x ${height} => who, whether open and the first number are seen, and no keyboard`, async () => {
        await setViewport({ width, height });
        const finder = await pageAround();
        await tapOption(finder, name);
        expect(cardHeadingOf(finder)).to.equal(name);
        expect(leadOf(finder)).to.have.lengthOf(parts);
        await until(() => hiddenIn(finder).length === 0, `hidden: ${hiddenIn(finder).join()}`);
        expect(fieldOf(finder).matches(':focus')).to.equal(false);
        expect(focusOf(finder)).to.equal('heading');
      });
    }
  }

  it('V10 what is in view already does not move', async () => {
    await setViewport({ width: 1280, height: 1300 });
    const finder = await pageAround();
    await nextFrame();
    // WebKit keeps where the page of the test before was scrolled to.
    const before = scrollY;
    const moved: Event[] = [];
    document.addEventListener('scroll', (event) => moved.push(event), { once: true });
    await tapOption(finder, 'Talgrund');
    await nextFrame();
    expect([moved.length, scrollY, hiddenIn(finder)]).to.deep.equal([0, before, []]);
  });

  it('V10 under reduced motion it is there at once, and nothing glides', async () => {
    await setViewport({ width: 360, height: 640 });
    await emulate(reducedMotion);
    const finder = await pageAround();
    await tapOption(finder, 'Talgrund');
    expect(hiddenIn(finder)).to.deep.equal([]);
  });

  const bars: [name: string, style: string][] = [
    ['a sticky header', 'position: sticky; top: 0; height: 70px'],
    ['a fixed header', 'position: fixed; inset: 0 0 auto; height: 70px'],
  ];
  for (const [name, style] of bars) {
    it(`V10 ${name} of the page does not lie over the lead`, async () => {
      await setViewport({ width: 360, height: 480 });
      const finder = await pageAround();
      const bar = document.createElement('div');
      bar.className = 'bar';
      bar.setAttribute('style', `${style}; background: gray`);
      document.body.prepend(bar);
      await tapOption(finder, 'Heide');
      await until(() => hiddenIn(finder, 70).length === 0, `hidden: ${hiddenIn(finder, 70).join()}`);
    });
  }

  it('V10 a bar at the lower edge does not either', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await pageAround();
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.setAttribute('style', 'position: fixed; inset: auto 0 0; height: 90px; background: gray');
    document.body.append(bar);
    await tapOption(finder, 'Sonnenberg');
    const calls = allInside(finder, '[part~=call]');
    await until(
      () => calls.every((call) => call.getBoundingClientRect().bottom <= 551),
      'a number is hidden',
    );
    expect(hiddenIn(finder)).to.deep.equal([]);
  });

  it('K4 chosen with Enter, the field keeps the focus, and it and what there is room for of the lead are in view', async () => {
    await setViewport({ width: 360, height: 360 });
    const finder = await pageAround();
    await type(finder, 'Sonn');
    await press(finder, 'Enter');
    await until(() => isSeen(inside(finder, '[part~=heading]')), 'the heading is hidden');
    expect(focusOf(finder)).to.equal('input');
    expect(isSeen(fieldOf(finder))).to.equal(true);
  });

  it('V10 a house number that is still asked for keeps the field, and its keyboard', async () => {
    await setViewport({ width: 360, height: 640 });
    const finder = await mountFinder({ directory: null });
    await type(finder, 'stadtrodaer');
    const question = optionsOf(finder).find((option) => textOf(option).includes('Hausnummer'));
    if (!question) throw new TypeError('nothing is asked');
    await tap(finder, question);
    expect(focusOf(finder)).to.equal('input');
  });

  it('V10 the button that opens the list brings no keyboard over it when it is tapped', async () => {
    const finder = await pageAround();
    await tap(finder, inside(finder, '[part~=toggle]'));
    expect(optionsOf(finder).length).to.be.greaterThan(9);
    expect(focusOf(finder)).to.not.equal('input');
    await tap(finder, document.body);
    expect(optionsOf(finder)).to.deep.equal([]);
  });

  it('V10 from the list of all districts the focus comes to the heading, and the lead into view', async () => {
    await setViewport({ width: 360, height: 360 });
    const finder = await pageAround();
    inside(finder, '[part~=district-list] summary').click();
    await until(() => allInside(finder, '[part~=district-list] button').length > 0, 'no list');
    allInside(finder, '[part~=district-list] button').at(-1)?.click();
    await finder.updateComplete;
    await until(() => hiddenIn(finder).length === 0, `hidden: ${hiddenIn(finder).join()}`);
    expect(focusOf(finder)).to.equal('heading');
  });
});
