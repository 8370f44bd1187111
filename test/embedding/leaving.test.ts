import { expect, nextFrame } from '@open-wc/testing';
import { defineBuiltFinder, isFinder } from '../fixtures/built-finder.ts';
import { collectGarbage } from '../fixtures/collect-garbage.ts';
import { fieldOf, inside, optionsOf } from '../fixtures/finder-parts.ts';
import { watchListeners, type ListenerWatch } from '../fixtures/watch-listeners.ts';

/** Makes a finder, has it do what leaves listeners and timers behind, and removes it from the page. */
async function comeAndGo(index: number): Promise<WeakRef<object>> {
  const finder = document.createElement('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('it is not defined');
  finder.setAttribute('url-param', 'ort');
  if (index % 3 === 0) finder.district = 'winzerla';
  if (index % 50 === 0) finder.src = '/nowhere/musterstadt.json';
  document.body.append(finder);
  await finder.updateComplete;
  if (index % 50 !== 0) {
    fieldOf(finder).value = index % 2 === 0 ? 'lobeda' : 'xyz';
    fieldOf(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await finder.updateComplete;
    // One in five goes with its list open and the focus elsewhere; no click of a later one closes that of the last.
    if (index % 4 === 0) optionsOf(finder)[0]?.click();
    else if (index % 5 !== 4) inside(finder, '[part~=toggle]').click();
    await finder.updateComplete;
  }
  finder.remove();
  return new WeakRef(finder);
}

describe('a thousand made, used and removed', () => {
  let watch: ListenerWatch;
  let fetched = 0;
  const { fetch } = globalThis;
  let gone: WeakRef<object>[] = [];

  before(async () => {
    await defineBuiltFinder();
    // An address that does not answer; whoever asked gives up when it goes.
    globalThis.fetch = (_address, { signal } = {}) => {
      fetched += 1;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('given up', 'AbortError'));
        });
      });
    };
    watch = watchListeners();
  });
  after(() => {
    watch.restore();
    globalThis.fetch = fetch;
    gone = [];
  });

  it('E4 leave no listener, no timer and no node', async () => {
    const nodes = document.querySelectorAll('*').length;
    for (let index = 0; index < 1000; index++) gone.push(await comeAndGo(index));
    expect([watch.added > 1000, fetched]).to.deep.equal([true, 20]);
    // What was asked to stop or is due at once does so in tasks of its own.
    for (let frame = 0; frame < 200 && watch.left().length > 0; frame++) await nextFrame();
    expect([...new Set(watch.left())]).to.deep.equal([]);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  }).timeout(120_000);

  it('E4 are given back by the engine, every one', async () => {
    expect(gone.length).to.equal(1000);
    expect(await collectGarbage(gone)).to.equal(0);
  }).timeout(120_000);
});

describe('what these tests notice', () => {
  it('E4 a listener, a timer and an element that is still held are noticed', async () => {
    const watch = watchListeners();
    const call = (): void => undefined;
    window.addEventListener('click', call);
    document.addEventListener('click', call, { signal: AbortSignal.abort() });
    const timer = setTimeout(call, 1e6);
    expect(watch.left()).to.deep.equal(['click on window', 'timer']);
    window.removeEventListener('click', call);
    clearTimeout(timer);
    expect(watch.left()).to.deep.equal([]);
    watch.restore();
    const held = document.createElement('kobb-finder');
    expect(await collectGarbage([new WeakRef(held)], 3)).to.equal(1);
    expect(held.localName).to.equal('kobb-finder');
  });
});
