import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { allInside, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { recordSavedFiles } from '../fixtures/saved-files.ts';
import { textChanges, type Step } from '../fixtures/text-changes.ts';
import { translate, translators, untranslated } from '../fixtures/page-translators.ts';

function shownBy(finder: KobbFinder): string[] {
  return allInside(
    finder,
    ':is(p, a, b, th, td, li, label, summary, address, button, [role]):not([hidden], [hidden] *)',
  ).map((element) => untranslated(textOf(element)).replace(/\s/g, ''));
}

/** Shown numbers, and those that are dialled. */
function numbersOf(finder: KobbFinder): [shown: string, dialled: string][] {
  return allInside(finder, '[part~=call]').map((call) => [
    textOf(call.querySelector('b')).replace(/\D/g, ''),
    (call.getAttribute('href') ?? '').replace(/^tel:\+49/, '0'),
  ]);
}

describe('page translators', () => {
  let time: FakeTimers;
  let saved: ReturnType<typeof recordSavedFiles>;
  beforeEach(() => {
    time = fakeTimers(new Date('2026-03-02T08:00:00Z'));
    saved = recordSavedFiles();
  });
  afterEach(() => {
    time.restore();
    saved.restore();
  });

  async function play(steps: readonly Step[], between: (finder: KobbFinder) => void): Promise<KobbFinder> {
    const finder = await mountFinder({ district: 'sonnenberg', now: null });
    for (const step of steps) {
      between(finder);
      await step(finder, time);
      await time.pass(0);
      await finder.updateComplete;
    }
    return finder;
  }

  for (const [how, take] of Object.entries(translators)) {
    for (const [what, before, change] of textChanges) {
      it(`H6 ${how}: ${what} => nothing stale stays, and what is read is what is dialled`, async () => {
        const steps = [...before, change];
        const warned = await recordWarnings(async () => {
          const plain = await play(steps, () => undefined);
          const expected = shownBy(plain);
          plain.remove();
          time.restore();
          time = fakeTimers(new Date('2026-03-02T08:00:00Z'));
          const finder = await play(steps, ({ shadowRoot }) => {
            if (shadowRoot) translate(shadowRoot, take);
          });
          expect(shownBy(finder)).to.deep.equal(expected);
          for (const [shown, dialled] of numbersOf(finder)) expect(shown).to.equal(dialled);
        });
        expect(warned.filter((warning) => warning.includes('cannot go on'))).to.deep.equal([]);
      });
    }
  }

  it('H6 words stand alone in their elements, so that no place of the finder’s own is taken with them', async () => {
    const finder = await mountFinder({ district: 'sonnenberg' });
    inside(finder, '[part~=district-list] summary').click();
    await time.pass(0);
    await finder.updateComplete;
    const walker = document.createTreeWalker(inside(finder, '[part~=finder]'), NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const { nodeValue, parentNode } = walker.currentNode;
      const others = [...(parentNode?.childNodes ?? [])].filter(
        ({ nodeType }) => nodeType === Node.COMMENT_NODE,
      );
      if (nodeValue?.trim() && ++count) expect(others, nodeValue).to.deep.equal([]);
    }
    expect(count).to.be.above(20);
  });
});
