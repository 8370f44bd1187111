import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { contrast, groundOf, isTransparent } from '../fixtures/colours.ts';
import { middleInFrame, openDemoFrame, type DemoFrame } from '../fixtures/demo-frame.ts';
import { cardHeadingOf, inside, isListShown, labelsOf, optionOf, textOf } from '../fixtures/finder-parts.ts';
import {
  coveredTargetsIn,
  illegibleIn,
  partsInOrder,
  sidewaysIn,
  smallTargetsIn,
  targetsIn,
} from '../fixtures/legibility.ts';
import { looksOf } from '../fixtures/looks.ts';
import { emulate, emulateNothing, print } from '../fixtures/media.ts';

/** What a printed page says: dark words on white paper, whatever grounds the printer leaves out. */
function paleOnPaperIn(finder: DemoFrame['finder']): string[] {
  return ['heading', 'call', 'address', 'source', 'emergency'].flatMap((part) => {
    const element = inside(finder, `[part~=${part}]`);
    const { color } = getComputedStyle(element);
    return contrast(color, '#fff') < 7 || contrast(groundOf(element), '#fff') > 1
      ? [`${part} is ${color}`]
      : [];
  });
}

/** The pages that the index of the hostile pages lists. */
async function hostilePages(): Promise<string[]> {
  const index = await (await fetch('/demo/feindlich/index.html')).text();
  const links = new DOMParser().parseFromString(index, 'text/html').querySelectorAll('main a');
  return [...links].map((link) => link.getAttribute('href') ?? '');
}

const pages = await hostilePages();

async function openList({ finder }: DemoFrame): Promise<void> {
  inside(finder, 'input').focus();
  await sendKeys({ press: 'Escape' });
  await sendKeys({ press: 'ArrowDown' });
  await finder.updateComplete;
}

describe('hostile pages', () => {
  let page: DemoFrame;
  before(() => setViewport({ width: 1300, height: 650 }));
  afterEach(async () => {
    await resetMouse();
    page.frame.remove();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const name of pages) {
    for (const width of [320, 1280]) {
      it(`V4 ${name}, ${width} px wide: the card is legible, and everything can be pressed`, async () => {
        page = await openDemoFrame(`feindlich/${name}`, width);
        const { finder } = page;
        expect(partsInOrder(finder)).to.deep.equal(['label', 'row', 'card', 'emergency']);
        expect(targetsIn(finder).length).to.be.greaterThan(5);
        expect(illegibleIn(finder)).to.deep.equal([]);
        expect(smallTargetsIn(finder)).to.deep.equal([]);
        expect(coveredTargetsIn(finder)).to.deep.equal([]);
        expect(sidewaysIn(finder)).to.deep.equal([]);
      });

      it(`V4 ${name}, ${width} px wide: the list is legible under the field, and keys choose`, async () => {
        page = await openDemoFrame(`feindlich/${name}`, width);
        const { finder } = page;
        await openList(page);
        expect(isListShown(finder)).to.equal(true);
        expect(partsInOrder(finder)).to.deep.equal(['label', 'row', 'list', 'card', 'emergency']);
        expect(illegibleIn(finder)).to.deep.equal([]);
        expect(smallTargetsIn(finder)).to.deep.equal([]);
        expect(sidewaysIn(finder)).to.deep.equal([]);
        expect(coveredTargetsIn(finder)).to.deep.equal([]);
        await sendKeys({ press: 'ArrowDown' });
        const active = textOf(inside(finder, '[aria-selected=true]'));
        expect(labelsOf(finder)).to.include(active);
        await sendKeys({ press: 'ArrowDown' });
        const next = textOf(inside(finder, '[aria-selected=true]'));
        expect(next).to.not.equal(active);
        await sendKeys({ press: 'Enter' });
        await finder.updateComplete;
        expect(cardHeadingOf(finder)).to.equal(next);
      });

      it(`V4 ${name}, ${width} px wide: a click chooses`, async () => {
        page = await openDemoFrame(`feindlich/${name}`, width);
        const { finder } = page;
        await openList(page);
        const option = optionOf(finder, 'Closewitz');
        option.scrollIntoView({ block: 'center', behavior: 'instant' });
        await sendMouse({ type: 'click', position: middleInFrame(page, option) });
        await finder.updateComplete;
        expect(cardHeadingOf(finder)).to.equal('Closewitz');
      });
    }

    it(`V4 ${name}: every part looks as on a page without styles`, async () => {
      page = await openDemoFrame(`feindlich/${name}`, 1280);
      await openList(page);
      const looks = looksOf(page.finder);
      for (const style of page.document.querySelectorAll('style')) style.remove();
      page.document.documentElement.removeAttribute('dir');
      const plain = looksOf(page.finder);
      expect(looks.filter((look, index) => look !== plain[index]).slice(3, 12)).to.deep.equal([]);
      expect(looks.length).to.be.greaterThan(60);
    });
  }

  it('V4 senkrecht.html: the page around makes room for whatever the finder comes to show, at any width', async () => {
    for (const width of [280, 300, 320, 360, 420, 480]) {
      page = await openDemoFrame('feindlich/senkrecht.html', width);
      const { finder } = page;
      for (const district of ['lobeda-west', 'zwaetzen']) {
        finder.district = district;
        await finder.updateComplete;
        await openList(page);
        expect(coveredTargetsIn(finder), `${width} px, ${district}`).to.deep.equal([]);
      }
      page.frame.remove();
    }
  }).timeout(60_000);

  it('V2 text grows with the root font size that a person or a page enlarges, up to twice its size', async () => {
    page = await openDemoFrame('feindlich/grosse-grundschrift.html', 1280);
    expect(getComputedStyle(inside(page.finder, '[part~=label]')).fontSize).to.equal('36px');
  });

  it('V3 selected text keeps its contrast', async () => {
    page = await openDemoFrame('feindlich/ohne-rahmen.html', 1280);
    for (const selector of ['[part~=heading]', '[part~=call] b', 'input', '[part~=notice]']) {
      const element = inside(page.finder, selector);
      const { color, backgroundColor } = getComputedStyle(element, '::selection');
      const ground = isTransparent(backgroundColor) ? groundOf(element) : backgroundColor;
      expect(contrast(color, ground), selector).to.be.at.least(7);
    }
  });

  it('V4 a number can be selected where the page forbids it', async () => {
    page = await openDemoFrame('feindlich/ohne-zeiger.html', 1280);
    const root = getComputedStyle(inside(page.finder, '[part~=finder]'));
    expect(root.userSelect || root.webkitUserSelect).to.equal('text');
  });
});

describe('hostile pages on paper', () => {
  afterEach(() => emulateNothing());

  // One test for all: an engine that cannot print says so once.
  it('V4 printed, every page shows the card and nothing to press, dark on white paper, in full size', async () => {
    for (const name of pages) {
      // What is left of a sheet of A4 between its margins.
      const page = await openDemoFrame(`feindlich/${name}`, 680);
      const { finder } = page;
      // Chromium tells only the frames that are there.
      await emulate(print);
      expect(page.document.defaultView?.matchMedia('print').matches).to.equal(true);
      expect(partsInOrder(finder), name).to.deep.equal(['card', 'emergency']);
      expect(
        targetsIn(finder).filter(({ localName }) => localName !== 'a'),
        name,
      ).to.deep.equal([]);
      expect(textOf(inside(finder, '[part~=card]')), name).to.include('Winzerla');
      expect(illegibleIn(finder), name).to.deep.equal([]);
      expect(paleOnPaperIn(finder), name).to.deep.equal([]);
      expect(sidewaysIn(finder), name).to.deep.equal([]);
      page.frame.remove();
      await emulateNothing();
    }
  }).timeout(60_000);
});

it('V4 the index of hostile pages lists more than twenty', () => {
  expect(new Set(pages).size).to.be.greaterThan(20);
});
