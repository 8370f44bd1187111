import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { defineBuiltFinder, isFinder } from '../fixtures/built-finder.ts';
import { allInside, inside, textOf } from '../fixtures/finder-parts.ts';
import { mondayMorning } from '../fixtures/musterstadt.ts';

const attributes: readonly (readonly [name: string, value: string])[] = [
  ['district', 'winzerla'],
  ['lang', 'en'],
  ['heading-level', '4'],
  ['name', 'ortsteil'],
  ['required', ''],
  ['url-param', 'ort'],
  ['card-only', ''],
];

/** Everything there is to see of it, and what a form would send. */
function stateOf(finder: KobbFinder): readonly unknown[] {
  const root = inside(finder, '[part~=finder]');
  const heading = allInside(finder, '[part~=heading]')[0];
  const sent = finder.form && [...new FormData(finder.form)];
  const fields = allInside(finder, 'input').length;
  return [textOf(root), root.lang, heading?.ariaLevel, sent, finder.validity.valid, fields];
}

type Attributes = typeof attributes;

/** Sets some attributes before the finder comes to the page, some in the same breath, and some after it has been shown. */
async function stateAfter(
  before: Attributes,
  with_: Attributes,
  after: Attributes,
): Promise<readonly unknown[]> {
  const form = document.body.appendChild(document.createElement('form'));
  const finder = document.createElement('kobb-finder');
  if (!isFinder(finder)) throw new TypeError('it is not defined');
  const set = (some: Attributes): void => {
    for (const attribute of some) finder.setAttribute(...attribute);
  };
  finder.now = mondayMorning;
  set(before);
  form.append(finder);
  set(with_);
  await finder.updateComplete;
  set(after);
  // The finder hears of `lang` through a MutationObserver: a microtask after the page.
  await Promise.resolve();
  await finder.updateComplete;
  const state = stateOf(finder);
  form.remove();
  return state;
}

describe('attributes in any order', () => {
  before(defineBuiltFinder);

  it('E2 at any time up to then, lead to the same state', async () => {
    const expected = await stateAfter(attributes, [], []);
    expect(expected.slice(1)).to.deep.equal(['en', '4', [['ortsteil', 'winzerla']], true, 0]);
    expect(expected[0]).to.include('Mario Bergner').and.to.include('emergency');
    const shuffled = fc.shuffledSubarray([...attributes], { minLength: attributes.length });
    const cuts = fc.tuple(fc.nat(attributes.length), fc.nat(attributes.length));
    await fc.assert(
      fc.asyncProperty(shuffled, cuts, async (order, [one, other]) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const parts = [order.slice(0, first), order.slice(first, last), order.slice(last)] as const;
        expect(await stateAfter(...parts)).to.deep.equal(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('E2 any of them, alone or with others, is as good as its property', async () => {
    const properties: Readonly<Record<string, Partial<KobbFinder>>> = {
      district: { district: 'winzerla' },
      lang: { lang: 'en' },
      'heading-level': { headingLevel: 4 },
      name: { name: 'ortsteil' },
      required: { required: true },
      'card-only': { cardOnly: true },
    };
    await fc.assert(
      fc.asyncProperty(fc.subarray(attributes.filter(([name]) => name in properties)), async (some) => {
        const byAttribute = await stateAfter(some, [], []);
        const form = document.body.appendChild(document.createElement('form'));
        const finder = form.appendChild(document.createElement('kobb-finder'));
        finder.now = mondayMorning;
        for (const [name] of some) Object.assign(finder, properties[name]);
        await finder.updateComplete;
        const byProperty = stateOf(finder);
        form.remove();
        expect(byProperty).to.deep.equal(byAttribute);
      }),
      { numRuns: 60 },
    );
  });
});
