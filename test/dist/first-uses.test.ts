import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { inside } from '../fixtures/finder-parts.ts';
import { until } from '../fixtures/until.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from './blank-page.ts';

/** Notes each maker of a format that a page uses for the first time: that is what takes browsers long. */
function recordFirstUses({ window }: BlankPage): ReadonlySet<string> {
  const used = new Set<string>();
  const { Intl } = window as unknown as { Intl: Record<string, unknown> };
  for (const name of ['DateTimeFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat']) {
    Intl[name] = new Proxy(Intl[name] as new (...given: unknown[]) => object, {
      construct(maker, given) {
        used.add(name);
        return Reflect.construct(maker, given);
      },
    });
  }
  return used;
}

describe('what takes a browser long for the first time', () => {
  afterEach(() => {
    closeBlankPages();
  });

  it('F6 the built finder asks for none of it before anybody touches it, and for lists and the clock on entry', async () => {
    const page = await openBlankPage({ body: '<kobb-finder></kobb-finder>' });
    const used = recordFirstUses(page);
    await page.run('kobb-finder.js');
    const finder = page.document.querySelector('kobb-finder') as KobbFinder;
    await finder.updateComplete;
    expect([...used]).to.deep.equal([]);
    page.window.focus();
    inside(finder, 'input').focus();
    inside(finder, 'input').dispatchEvent(new page.window.FocusEvent('focusin', { bubbles: true }));
    await until(() => used.size > 1, 'they are not made ready');
    expect([...used].sort()).to.deep.equal(['DateTimeFormat', 'ListFormat']);
  });
});
