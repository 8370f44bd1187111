import { expect, fixtureCleanup } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { audit } from '../fixtures/audit.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, forcedColors, light } from '../fixtures/media.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';

const states: [name: string, mount: () => Promise<KobbFinder>][] = [
  ['empty', () => mountFinder()],
  ['in English', () => mountFinder({ lang: 'en', district: 'heide' })],
  ['one officer', () => mountFinder({ district: 'sonnenberg' })],
  ['shared', () => mountFinder({ district: 'talgrund' })],
  ['covered', () => mountFinder({ district: 'heide' })],
  ['vacant', () => mountFinder({ district: 'werft' })],
  ['none listed', () => mountFinder({ district: 'niemandsland' })],
  ['open now', () => mountFinder({ district: 'sonnenberg', now: new Date('2026-03-02T09:30:00Z') })],
  ['public holiday', () => mountFinder({ district: 'sonnenberg', now: new Date('2026-04-06T07:00:00Z') })],
  ['outdated', () => mountFinder({ district: 'heide', now: new Date('2027-03-02T08:00:00Z') })],
  ['card only', () => mountFinder({ district: 'talgrund', cardOnly: true })],
  ['required', () => mountFinder({ required: true })],
];

async function withSuggestions(): Promise<KobbFinder> {
  const finder = await mountFinder();
  await type(finder, 'dorf');
  return finder;
}

const walks: [name: string, mount: () => Promise<KobbFinder>][] = [
  ['suggestions', withSuggestions],
  [
    'active option',
    async () => {
      const finder = await withSuggestions();
      await press(finder, 'ArrowDown');
      return finder;
    },
  ],
  [
    'all districts',
    async () => {
      const finder = await mountFinder({ district: 'heide' });
      await type(finder, '');
      await press(finder, 'Alt+ArrowDown');
      return finder;
    },
  ],
  [
    'no suggestion',
    async () => {
      const finder = await mountFinder();
      await type(finder, 'wxyj');
      return finder;
    },
  ],
  [
    'disabled',
    async () => {
      const finder = await mountFinder({ district: 'heide' });
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      finder.before(fieldset);
      fieldset.append(finder);
      await finder.updateComplete;
      return finder;
    },
  ],
  [
    'failed',
    async () => {
      const finder = await mountFinder({ directory: null });
      await recordWarnings(async () => {
        Object.assign(finder, { directory: { city: { id: 'jena' } } });
        await finder.updateComplete;
      });
      return finder;
    },
  ],
];

describe('accessibility', () => {
  before(() => {
    document.documentElement.lang = 'de';
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
  });

  after(() => {
    document.documentElement.style.cssText = '';
  });

  afterEach(() => emulateNothing());

  async function expectNothing(name: string): Promise<void> {
    const { faults, undecided } = await audit();
    expect(faults.slice(0, 3).join('\n'), name).to.equal('');
    expect(undecided.slice(0, 3).join('\n'), name).to.equal('');
  }

  for (const medium of [light, dark]) {
    for (const [name, mount] of [...states, ...walks]) {
      it(`S7 ${name}, ${medium.query} => axe-core finds nothing`, async () => {
        await emulate(medium);
        await mount();
        await expectNothing(name);
      });
    }
  }

  it('S7 with forced colours axe-core finds nothing in any state', async function () {
    this.timeout(120_000);
    await emulate(forcedColors);
    for (const [name, mount] of [...states, ...walks]) {
      await mount();
      await expectNothing(name);
      fixtureCleanup();
    }
  });

  it('S7 the audit looks inside the finder, and at the rules that matter', async () => {
    await mountFinder({ district: musterstadt.districts[0]?.id ?? null });
    const { passed } = await audit();
    expect(passed).to.include.members([
      'aria-allowed-attr',
      'aria-valid-attr-value',
      'color-contrast-enhanced',
      'identical-links-same-purpose',
      'label',
      'link-name',
      'region',
      'target-size',
    ]);
  });

  it('S7 the audit would find a fault in the finder', async () => {
    const finder = await mountFinder();
    const fault = document.createElement('button');
    finder.shadowRoot?.querySelector('[part~=finder]')?.append(fault);
    const { faults } = await audit();
    expect(faults.join()).to.include('button-name');
  });
});
