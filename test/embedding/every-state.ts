import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import type { BlankPage } from '../dist/blank-page.ts';
import { allInside, fieldOf, inside, labelsOf, optionsOf, textOf } from '../fixtures/finder-parts.ts';
import { mondayMorning, musterstadt } from '../fixtures/musterstadt.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { addToFrame, enterInFrame, pressInFrame } from './frame-hand.ts';
import { until } from '../fixtures/until.ts';

/** Presses whatever the card offers, until the notice would print; gives the files handed over. Nothing is saved or left. */
async function pressAllOnCard({ window }: BlankPage, finder: KobbFinder): Promise<string[]> {
  const prints = recordPrints(window);
  const files: string[] = [];
  window.HTMLAnchorElement.prototype.click = function click(): void {
    files.push(`${this.protocol}${this.download}`);
  };
  finder.addEventListener('click', (event) => {
    event.preventDefault();
  });
  for (const control of allInside(finder, '[part~=card] :is(button, a, summary)')) {
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await finder.updateComplete;
  }
  await prints.next();
  prints.restore();
  return files;
}

function cardOf(finder: KobbFinder): string {
  return textOf(inside(finder, '[part~=card]'));
}

const made = { directory: musterstadt, now: mondayMorning, lang: 'de' };

type State = readonly [state: string, reach: (page: BlankPage) => Promise<void>];

const states: State[] = [
  [
    'the empty field',
    async (page) => {
      expect(fieldOf(await addToFrame(page)).value).to.equal('');
    },
  ],
  [
    'the open list with an active option',
    async (page) => {
      const finder = await addToFrame(page);
      await pressInFrame(finder, 'ArrowDown');
      expect([optionsOf(finder).length, fieldOf(finder).hasAttribute('aria-activedescendant')]).to.deep.equal(
        [33, true],
      );
    },
  ],
  [
    'a suggestion and its choice',
    async (page) => {
      const finder = await addToFrame(page);
      await enterInFrame(finder, 'winzer');
      optionsOf(finder)[0]?.click();
      await finder.updateComplete;
      expect(cardOf(finder)).to.include('Mario Bergner');
      await enterInFrame(finder, '');
      expect(allInside(finder, '[part~=card]')).to.have.lengthOf(0);
    },
  ],
  [
    'a correction',
    async (page) => {
      const finder = await addToFrame(page);
      await enterInFrame(finder, 'winzrla');
      expect(labelsOf(finder)[0]).to.match(/^Meinten Sie Winzerla/);
    },
  ],
  [
    'no suggestion for what looks like markup',
    async (page) => {
      const finder = await addToFrame(page);
      await enterInFrame(finder, '<img src=x onerror=alert(1)>');
      expect(textOf(inside(finder, '[part~=no-suggestion]'))).to.include('<img src=x');
      // The status region repeats it when typing has paused.
      await until(() => textOf(inside(finder, '[role=status]')).includes('<img'), 'nothing is said');
    },
  ],
  [
    'the question for a house number, and its answer',
    async (page) => {
      const finder = await addToFrame(page);
      await enterInFrame(finder, 'stadtrodaer str');
      expect(labelsOf(finder).join()).to.include('Hausnummer');
      optionsOf(finder)[0]?.click();
      await finder.updateComplete;
      await enterInFrame(finder, 'Stadtrodaer Straße 60');
      await pressInFrame(finder, 'Enter');
      expect(cardOf(finder)).to.include('Stadtrodaer Straße 60');
    },
  ],
  ...(
    [
      ['one officer', 'sonnenberg', 'Erika Muster', ['vcf', 'ics']],
      ['shared', 'talgrund', 'Hanna Probe', ['vcf', 'ics']],
      ['covered', 'heide', 'Ida Ersatz', ['vcf', 'ics']],
      ['vacant', 'werft', 'Musterwache', []],
      ['none listed', 'niemandsland', 'Musterwache', []],
    ] as const
  ).map(([state, district, text, files]): State => [
    `the card, ${state}, and everything on it pressed`,
    async (page) => {
      const finder = await addToFrame(page, { ...made, district });
      expect(cardOf(finder)).to.include(text);
      const saved = await pressAllOnCard(page, finder);
      expect(saved).to.deep.equal(files.map((ending) => `blob:kobb-musterstadt-${district}.${ending}`));
    },
  ]),
  [
    'the list of all districts, opened, and a choice in it',
    async (page) => {
      const finder = await addToFrame(page, made);
      const list = await openDistrictList(finder);
      [...list.querySelectorAll('button')].find((button) => textOf(button) === 'Heide')?.click();
      await finder.updateComplete;
      expect(cardOf(finder)).to.include('Ida Ersatz');
    },
  ],
  [
    'districts one after the other',
    async (page) => {
      const finder = await addToFrame(page);
      for (const district of ['winzerla', 'neulobeda', 'jena-west', null, 'zwaetzen']) {
        finder.district = district;
        await finder.updateComplete;
      }
      expect(cardOf(finder)).to.include('Olaf Maisch');
    },
  ],
  [
    'the card alone',
    async (page) => {
      const finder = await addToFrame(page, { cardOnly: true, district: 'winzerla' });
      expect([allInside(finder, 'input').length, cardOf(finder).includes('Bergner')]).to.deep.equal([
        0,
        true,
      ]);
    },
  ],
  [
    'a directory that cannot be used',
    async (page) => {
      page.window.console.warn = () => undefined;
      const finder = await addToFrame(page, { directory: { city: { id: 'jena' } } as never });
      expect(inside(finder, '[part~=failure]').getClientRects().length).to.equal(1);
    },
  ],
  [
    'disabled',
    async (page) => {
      const finder = await addToFrame(page, { district: 'winzerla' });
      finder.setAttribute('disabled', '');
      await finder.updateComplete;
      expect(fieldOf(finder).disabled).to.equal(true);
    },
  ],
  [
    'required and invalid',
    async (page) => {
      const finder = await addToFrame(page, { required: true, name: 'ortsteil' });
      expect(finder.reportValidity()).to.equal(false);
      await finder.updateComplete;
      expect(fieldOf(finder).ariaInvalid).to.equal('true');
    },
  ],
  [
    'English',
    async (page) => {
      const finder = await addToFrame(page, { ...made, lang: 'en', district: 'heide' });
      expect(inside(finder, '[part~=finder]').lang).to.equal('en');
      await pressInFrame(finder, 'ArrowUp');
    },
  ],
  [
    'dark',
    async (page) => {
      const finder = await addToFrame(page, { district: 'winzerla' });
      finder.style.setProperty('--kobb-color-scheme', 'dark');
      const root = inside(finder, '[part~=finder]');
      expect(page.window.getComputedStyle(root).colorScheme).to.equal('dark');
    },
  ],
];

/** Every state of the finder, each with a way there that throws unless the state was reached. */
export function everyState(): readonly State[] {
  return states;
}
