import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { isFinder } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, isListShown, optionsOf } from '../fixtures/finder-parts.ts';
import { enterInFrame } from './frame-hand.ts';

const body = '<form><kobb-finder name="ortsteil"></kobb-finder></form>';

function finderOf(page: Pick<BlankPage, 'document'>): KobbFinder {
  const finder = page.document.querySelector('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('it is not upgraded');
  return finder;
}

async function openWithChoice(): Promise<{ page: BlankPage; finder: KobbFinder }> {
  const page = await openBlankPage({ body, scripts: ['kobb-finder.js'] });
  const finder = finderOf(page);
  await finder.updateComplete;
  await enterInFrame(finder, 'winzerla');
  optionsOf(finder)[0]?.click();
  await finder.updateComplete;
  return { page, finder };
}

describe('back on the page', () => {
  afterEach(closeBlankPages);

  for (const mode of ['restore', 'autocomplete']) {
    it(`E5 a state that the engine brings back (${mode}) is chosen, and nobody is told of a change`, async () => {
      const page = await openBlankPage({ body, scripts: ['kobb-finder.js'] });
      const finder = finderOf(page);
      const changes = recordChanges(page.document);
      const restore: unknown = Reflect.get(finder, 'formStateRestoreCallback');
      Reflect.apply(restore as (...given: unknown[]) => void, finder, ['winzerla', mode]);
      await finder.updateComplete;
      expect([cardHeadingOf(finder), fieldOf(finder).value, changes]).to.deep.equal([
        'Winzerla',
        'Winzerla',
        [],
      ]);
      expect(new FormData(finder.form!).get('ortsteil')).to.equal('winzerla');
    });
  }

  it('E3 from the back/forward cache, as a page is told of it: all is as it was left, and each change comes once', async () => {
    const { page, finder } = await openWithChoice();
    const { window } = page;
    fieldOf(finder).focus();
    for (let times = 0; times < 3; times++) {
      for (const type of ['pagehide', 'pageshow'])
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Winzerla', 'Winzerla']);
    const changes = recordChanges(page.document);
    await enterInFrame(finder, 'burgau');
    optionsOf(finder)[0]?.click();
    await finder.updateComplete;
    expect([changes, isListShown(finder)]).to.deep.equal([[null, 'burgau'], false]);
  });
});
