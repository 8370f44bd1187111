import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';
import { allInside, cardHeadingOf, fieldOf, inside } from '../fixtures/finder-parts.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { until } from '../fixtures/until.ts';

const body = '<kobb-finder district="winzerla"><a href="/list">Alle Beamten</a></kobb-finder><p>Danach</p>';
const unusable = { city: { id: 'musterstadt' } } as never;

/** True while a person sees the content that the page wrote into the tag. */
function isFallbackShown({ document }: BlankPage): boolean {
  return document.querySelector('a')!.getClientRects().length > 0;
}

async function finderOf({ document }: BlankPage): Promise<KobbFinder> {
  const finder = document.querySelector('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('it is not upgraded');
  await finder.updateComplete;
  return finder;
}

afterEach(closeBlankPages);

describe('the fallback content, before the script', () => {
  for (const kind of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`E8 shows until ${kind} has come, and then the finder does`, async () => {
      const page = await openBlankPage({ body });
      expect(isFallbackShown(page)).to.equal(true);
      await page.run(kind);
      expect(cardHeadingOf(await finderOf(page))).to.equal('Winzerla');
      expect(isFallbackShown(page)).to.equal(false);
    });
  }

  it('E8 is never gone before the finder is there: not between definition and first rendering', async () => {
    const page = await openBlankPage({ body });
    const seen: boolean[] = [];
    const registry = page.window.customElements;
    const define = registry.define.bind(registry);
    registry.define = (...definition) => {
      define(...definition);
      seen.push(isFallbackShown(page));
    };
    await page.run('kobb-finder.js');
    await finderOf(page);
    expect([seen, isFallbackShown(page)]).to.deep.equal([[true], false]);
  });
});

describe('the fallback content, when the script fails', () => {
  const failures: [why: string, address: string, policy?: string][] = [
    ['it is not there', '/dist/nowhere.js'],
    ['a policy refuses it', 'kobb-finder.js', "default-src 'none'; script-src 'none'"],
    ['a policy refuses the classic one', 'kobb-finder.classic.js', "script-src 'none'"],
    ['the browser cannot read it', '/cut-off/kobb-finder.js'],
    ['the browser cannot read the classic one', '/cut-off/kobb-finder.classic.js'],
    [
      'Trusted Types refuse the policy of its templates',
      'kobb-finder.js',
      "require-trusted-types-for 'script'; trusted-types 'none'",
    ],
  ];
  for (const [why, address, policy = ''] of failures) {
    it(`E8 shows where ${why}, and so does the rest of the page`, async () => {
      const page = await openBlankPage({ body, policy, scripts: [address] });
      const isUpgraded = isFinder(page.document.querySelector('kobb-finder'));
      // An engine without Trusted Types has nothing to refuse.
      expect(isUpgraded).to.equal(policy.includes('trusted-types') && !('trustedTypes' in page.window));
      expect(isFallbackShown(page)).to.equal(!isUpgraded);
      expect(page.document.querySelector('p')!.getClientRects().length).to.equal(1);
    });
  }

  const missing: [what: string, remove: (page: BlankPage) => void][] = [
    [
      'form-associated elements',
      ({ window }) => {
        Reflect.deleteProperty(window.HTMLElement.prototype, 'attachInternals');
      },
    ],
    [
      'style sheets made by scripts',
      ({ window }) => {
        Reflect.deleteProperty(window.CSSStyleSheet.prototype, 'replaceSync');
      },
    ],
    [
      'time zones',
      ({ window }) => {
        Reflect.deleteProperty(window.Intl, 'DateTimeFormat');
      },
    ],
  ];
  for (const [what, remove] of missing) {
    it(`E8 shows where the browser lacks ${what}: the tag used to be empty then`, async () => {
      const page = await openBlankPage({ body });
      // What is thrown is the engine's to report; here it is expected.
      for (const type of ['error', 'unhandledrejection']) {
        page.window.addEventListener(type, (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        });
      }
      remove(page);
      await page.run('kobb-finder.js').catch(() => undefined);
      await page.errors();
      expect(isFallbackShown(page)).to.equal(true);
    });
  }
});

describe('the fallback content, when the data fail', () => {
  async function openQuietPage(): Promise<BlankPage> {
    const page = await openBlankPage({ body });
    page.window.console.warn = () => undefined;
    await page.run('kobb-finder.js');
    return page;
  }

  it('E8 shows with the emergency line, and no field, where a directory of another city cannot be used', async () => {
    const page = await openQuietPage();
    const finder = await finderOf(page);
    finder.directory = unusable;
    await finder.updateComplete;
    expect([isFallbackShown(page), allInside(finder, 'input').length]).to.deep.equal([true, 0]);
    expect(inside(finder, '[part~=emergency]').getClientRects().length).to.equal(1);
  });

  it('E8 shows where an address of another city has nothing usable, with a button to ask again', async () => {
    const page = await openQuietPage();
    const finder = await finderOf(page);
    finder.src = '/package.json';
    await until(() => allInside(finder, '[part~=failure] button').length > 0, 'no button');
    expect([isFallbackShown(page), allInside(finder, 'input').length]).to.deep.equal([true, 0]);
  });

  it('E8 makes room for the finder once there are data again', async () => {
    const page = await openQuietPage();
    const finder = await finderOf(page);
    finder.directory = unusable;
    await finder.updateComplete;
    finder.directory = musterstadt;
    await finder.updateComplete;
    expect([isFallbackShown(page), fieldOf(finder).getClientRects().length]).to.deep.equal([false, 1]);
  });

  it('E8 stays away where the bundled list of the same city stands in', async () => {
    const page = await openQuietPage();
    const finder = await finderOf(page);
    finder.directory = { city: { id: 'jena' } } as never;
    await finder.updateComplete;
    expect([isFallbackShown(page), cardHeadingOf(finder)]).to.deep.equal([false, 'Winzerla']);
  });
});
