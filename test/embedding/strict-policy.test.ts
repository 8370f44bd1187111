import { expect } from '@open-wc/testing';
import { closeBlankPages, openBlankPage } from '../dist/blank-page.ts';
import { allInside, inside } from '../fixtures/finder-parts.ts';
import { everyState } from './every-state.ts';
import { addToFrame } from './frame-hand.ts';
import { until } from '../fixtures/until.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const kinds = ['kobb-finder.js', 'kobb-finder.classic.js'];

describe('under a strict content security policy with Trusted Types', () => {
  afterEach(closeBlankPages);

  for (const kind of kinds) {
    for (const [state, reach] of everyState()) {
      it(`E1 ${kind}: ${state}, without a violation`, async () => {
        const page = await openBlankPage({ policy: strict, scripts: [kind] });
        await reach(page);
        expect(await page.errors()).to.equal('');
      });
    }
  }

  it('E1 moved to a page as strict, and back, it keeps its styles, without a violation', async () => {
    const policy = strict;
    const page = await openBlankPage({ policy, scripts: ['kobb-finder.js'] });
    const other = await openBlankPage({ policy });
    const finder = await addToFrame(page, { district: 'winzerla' });
    for (const { document, window } of [other, page]) {
      document.body.append(finder);
      await finder.updateComplete;
      expect(window.getComputedStyle(inside(finder, '[part~=call]')).display).to.equal('flex');
    }
    expect([await page.errors(), await other.errors()]).to.deep.equal(['', '']);
  });

  it('E1 where the page allows requests to itself: a file that is no directory, and the button to try again', async () => {
    const policy = `${strict}; connect-src 'self'`;
    const page = await openBlankPage({ policy, scripts: ['kobb-finder.js'] });
    page.window.console.warn = () => undefined;
    const finder = await addToFrame(page, { src: '/package.json' });
    const button = '[part~=failure] button';
    await until(() => allInside(finder, button).length > 0, 'no button');
    inside(finder, button).click();
    await finder.updateComplete;
    expect(await page.errors()).to.equal('');
  });
});

describe('what the listener of these tests hears', () => {
  afterEach(closeBlankPages);

  const breaches: [what: string, breach: (document: Document) => void, heard: RegExp][] = [
    [
      'a style attribute',
      (document) => {
        document.body.setAttribute('style', 'color: red');
      },
      /^style-src\S* refuses inline/,
    ],
    [
      'a style element',
      (document) => {
        document.head.append(
          Object.assign(document.createElement('style'), { textContent: 'b { color: red }' }),
        );
      },
      /^style-src\S* refuses inline/,
    ],
    [
      'an image',
      (document) => {
        document.body.append(Object.assign(document.createElement('img'), { src: '/nowhere.png' }));
      },
      /^img-src refuses http/,
    ],
  ];
  for (const [what, breach, heard] of breaches) {
    it(`E1 ${what} breaks the policy, and is heard`, async () => {
      const page = await openBlankPage({ policy: strict, scripts: ['kobb-finder.js'] });
      breach(page.document);
      await until(async () => heard.test(await page.errors()), 'nothing is heard');
    });
  }

  it('E1 markup made of text breaks Trusted Types, where the engine has them, and is heard', async () => {
    const page = await openBlankPage({ policy: strict, scripts: ['kobb-finder.js'] });
    if (!('trustedTypes' in page.window)) return;
    expect(() => {
      page.document.body.innerHTML = '<b>bold</b>';
    }).to.throw();
    expect(await page.errors()).to.match(/^require-trusted-types-for refuses trusted-types-sink/);
  });
});
