import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { fakeFetch, type FakeFetch } from '../fixtures/fake-fetch.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { allInside, cardHeadingOf, focusOf, inside, mountIn, textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

describe('a directory asked for again', () => {
  let net: FakeFetch;
  let time: FakeTimers;
  beforeEach(() => {
    net = fakeFetch();
    time = fakeTimers();
  });
  afterEach(() => {
    net.restore();
    time.restore();
  });

  /** A finder whose directory came broken, with the focus on the button that asks for it again. */
  async function mountFailed(attributes: string): Promise<KobbFinder> {
    const finder = await mountIn(
      `<kobb-finder lang="de" src="/musterstadt.json" ${attributes}></kobb-finder>`,
    );
    await recordWarnings(async () => {
      net.requests[0]?.answer('{}');
      await time.pass(0);
    });
    inside(finder, '[part~=failure] button').focus();
    return finder;
  }

  for (const [attributes, focus] of [
    ['', 'input'],
    ['district="heide"', 'input'],
    ['district="heide" card-only', 'heading'],
  ] as const) {
    it(`E7 <kobb-finder ${attributes}>: the focus goes from the button to the ${focus}, not to the page`, async () => {
      const finder = await mountFailed(attributes);
      inside(finder, '[part~=failure] button').click();
      net.requests[1]?.answer(JSON.stringify(musterstadt));
      await time.pass(0);
      await finder.updateComplete;
      expect(focusOf(finder)).to.equal(focus);
    });
  }

  it('E7 a broken object beside src: a message without a button, which used to load what does not count', async () => {
    const finder = await mountIn(
      '<kobb-finder lang="de" src="/jena.json" district="winzerla"></kobb-finder>',
    );
    await recordWarnings(async () => {
      finder.directory = { city: { id: 'jena' } } as Directory;
      await finder.updateComplete;
    });
    expect(allInside(finder, '[part~=failure] button')).to.have.lengthOf(0);
    expect([textOf(inside(finder, '[part~=failure]')), cardHeadingOf(finder)]).to.deep.equal([
      `${de.loadFailed} ${de.bundledInstead}`,
      'Winzerla',
    ]);
  });

  it('E4 src changed off the page is asked for once the finder is back on it', async () => {
    const finder = await mountIn('<kobb-finder></kobb-finder>');
    const page = finder.parentElement;
    finder.remove();
    finder.src = '/musterstadt.json';
    await finder.updateComplete;
    await time.pass(60_000);
    expect([net.requests.length, time.pending]).to.deep.equal([0, 0]);
    page?.append(finder);
    await finder.updateComplete;
    expect(net.requests.map(({ address }) => address)).to.deep.equal(['/musterstadt.json']);
  });
});
