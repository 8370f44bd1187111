import { expect, fixtureCleanup } from '@open-wc/testing';
import * as DarkReader from 'darkreader';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { paleIn } from '../fixtures/contrasts.ts';
import { states } from '../fixtures/states.ts';
import { until } from '../fixtures/until.ts';

/** Resolves once the extension has written its colours over the finder's. */
function recoloured({ shadowRoot }: KobbFinder): Promise<void> {
  const isDone = (): boolean =>
    [...(shadowRoot?.adoptedStyleSheets ?? [])].some(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.includes('--darkreader-')),
    );
  return until(isDone, 'Dark Reader does not reach the finder');
}

const telling = states.filter(([name]) =>
  ['shared', 'open now', 'none listed', 'active option', 'refused with a text', 'disabled'].includes(name),
);
const wishes: readonly string[] = [
  '',
  '--kobb-accent: #ffcc00',
  '--kobb-accent: #7a1f3d',
  '--kobb-accent: #1b7fb0; --kobb-on-accent: #fff',
  '--kobb-surface: #fff8e1',
  '--kobb-text: #222',
];

describe('on a page that Dark Reader recolours', () => {
  afterEach(() => {
    DarkReader.disable();
    document.querySelector('style.wishes')?.remove();
  });

  for (const wish of wishes) {
    it(`V6 ${wish || 'without colours of the page'}: all that is written has 4.5:1`, async function () {
      this.timeout(60_000);
      const style = document.createElement('style');
      style.className = 'wishes';
      style.textContent = `kobb-finder { ${wish} }`;
      document.head.append(style);
      for (const [name, mount] of telling) {
        const finder = await mount();
        DarkReader.enable({ brightness: 100, contrast: 90 });
        await recoloured(finder);
        expect(paleIn(finder, 4.5), name).to.deep.equal([]);
        DarkReader.disable();
        fixtureCleanup();
      }
    });
  }

  it('V6 a finder that comes to a page already recoloured can be read', async () => {
    DarkReader.enable({ brightness: 100, contrast: 90 });
    for (const [name, mount] of telling) {
      expect(paleIn(await mount(), 4.5), name).to.deep.equal([]);
      fixtureCleanup();
    }
  });
});
