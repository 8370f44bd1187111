import { expect, fixtureSync, html } from '@open-wc/testing';
import { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, cardHeadingOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

/** A finder of the page's own making, wherever it comes from, once it stands on the page. */
async function settle(element: Node): Promise<KobbFinder> {
  if (!(element instanceof KobbFinder)) throw new TypeError('no finder');
  await element.updateComplete;
  return element;
}

describe('definition', () => {
  it('E2 properties set before the element is defined hold, and so do attributes', async () => {
    class LaterFinder extends KobbFinder {}
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<later-finder heading-level="4"></later-finder>';
    const [finder] = page.children;
    if (!finder) throw new TypeError('no element');
    Object.assign(finder, { directory: musterstadt, district: 'heide' });
    customElements.define('later-finder', LaterFinder);
    const defined = await settle(finder);
    expect([cardHeadingOf(defined), defined.district, defined.headingLevel]).to.deep.equal([
      'Heide',
      'heide',
      4,
    ]);
    defined.district = 'werft';
    await defined.updateComplete;
    expect(cardHeadingOf(defined)).to.equal('Werft');
  });

  it('E2 a second look at the observed attributes does no harm', () => {
    expect(KobbFinder.observedAttributes).to.include.members(['district', 'heading-level', 'src']);
    expect(KobbFinder.observedAttributes).to.deep.equal(KobbFinder.observedAttributes);
  });

  it('E2 importing the definition again defines nothing twice', async () => {
    const again = `../../src/define.ts?again=${String(Date.now())}`;
    await import(again);
    expect(customElements.get('kobb-finder')).to.equal(KobbFinder);
  });

  it('E4 a hundred made, used and removed leave no listener on window or document, and no timer', async () => {
    /** The names of the events that each listener is still there for; one added twice is there once. */
    const left = new Map<unknown, Set<string>>();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back below, and called with their `this`
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    let added = 0;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      const [name, listener, options] = args;
      if (this === window || this === document) {
        added += 1;
        const names = left.get(listener) ?? new Set();
        left.set(listener, names.add(name));
        if (typeof options === 'object') options.signal?.addEventListener('abort', () => names.delete(name));
      }
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
      const [name, listener] = args;
      if (this === window || this === document) left.get(listener)?.delete(name);
      removeEventListener.apply(this, args);
    };
    try {
      for (let count = 0; count < 100; count++) {
        const finder = document.createElement('kobb-finder');
        finder.setAttribute('url-param', 'ortsteil');
        document.body.append(finder);
        const defined = await settle(finder);
        allInside(defined, '[part~=toggle]')[0]?.click();
        await defined.updateComplete;
        finder.remove();
      }
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(added).to.be.at.least(200);
    expect([...left.values()].flatMap((names) => [...names])).to.deep.equal([]);
  });
});
