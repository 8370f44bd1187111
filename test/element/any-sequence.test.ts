import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { anyAction, type Action } from '../fixtures/actions.ts';
import { recordChanges, recordWarnings } from '../fixtures/events.ts';
import {
  activeOf,
  allInside,
  cardHeadingOf,
  fieldOf,
  inside,
  isListShown,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';

async function mountInFieldset(): Promise<KobbFinder> {
  const finder = await mountFinder({ name: 'ortsteil' });
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  finder.before(form);
  form.append(fieldset);
  fieldset.append(finder);
  await finder.updateComplete;
  return finder;
}

/** Everything about a finder that may not be, in words. */
function halfStates(finder: KobbFinder, region: Element, changes: readonly (string | null)[]): string[] {
  const { district, directory, cardOnly } = finder;
  const name = directory?.districts.find(({ id }) => id === district)?.name ?? null;
  const faults: [boolean, string][] = [
    [district !== null && name === null, `the district ${String(district)} is none of the list`],
    [
      cardHeadingOf(finder) !== name,
      `the card is of ${String(cardHeadingOf(finder))}, the choice ${String(name)}`,
    ],
    [finder.getAttribute('district') !== district, 'the attribute lags behind'],
    [inside(finder, '[role=status]') !== region, 'the status region is another'],
    [
      allInside(finder, '[role=combobox]').length !== (cardOnly ? 0 : 1),
      'the field is not where it should be',
    ],
    [changes.some((id, index) => index > 0 && id === changes[index - 1]), `events: ${changes.join()}`],
  ];
  if (!cardOnly) {
    const field = fieldOf(finder);
    const selected = optionsOf(finder)
      .filter(({ ariaSelected }) => ariaSelected === 'true')
      .map(textOf);
    const active = activeOf(finder);
    faults.push(
      [
        name !== null && field.value !== name,
        `"${field.value}" stands in the field, chosen is ${String(name)}`,
      ],
      [field.ariaExpanded !== String(isListShown(finder)), 'aria-expanded is wrong'],
      [selected.join() !== (active ?? ''), `selected ${selected.join()}, active ${String(active)}`],
      [active === '', 'the active option is not there'],
      [field.disabled && isListShown(finder), 'a disabled field has an open list'],
    );
  }
  return faults.filter(([isFault]) => isFault).map(([, words]) => words);
}

describe('any sequence of what a person and a page can do', () => {
  it('S3 S4 T2 K4 leaves no half state: card, field, choice, list, events and attribute agree after every step', async () => {
    const check = async (actions: readonly Action[]): Promise<void> => {
      const finder = await mountInFieldset();
      const region = inside(finder, '[role=status]');
      for (const [index, { name, act }] of actions.entries()) {
        const before = finder.district;
        const changes = recordChanges(finder);
        act(finder);
        await finder.updateComplete;
        await finder.updateComplete;
        const done = actions.slice(0, index + 1).map((action) => action.name);
        expect(
          halfStates(finder, region, changes),
          `${done.join(', ')} (before: ${String(before)})`,
        ).to.deep.equal([]);
        const isPages = /^(district|renamed|smaller|as before|reset|card|with|disable|take)/.test(name);
        if (isPages) expect(changes, `${done.join(', ')}: events of the page's own doing`).to.deep.equal([]);
        else if (changes.length > 0) expect(changes.at(-1)).to.equal(finder.district);
      }
      finder.closest('form')?.remove();
    };
    await recordWarnings(() =>
      fc.assert(fc.asyncProperty(fc.array(anyAction, { minLength: 1, maxLength: 14 }), check), {
        numRuns: 100,
      }),
    );
  });
});
