import { expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { audit } from '../fixtures/audit.ts';
import { ibmAudit } from '../fixtures/ibm-audit.ts';
import { inside, mountFinder } from '../fixtures/finder.ts';
import { dark, emulate, emulateNothing, forcedColors, light } from '../fixtures/media.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { states } from '../fixtures/states.ts';

describe('accessibility', () => {
  before(async () => {
    // High enough that the emergency number waits at no edge, where axe-core cannot tell what lies behind it.
    await setViewport({ width: 800, height: 2500 });
    document.documentElement.lang = 'de';
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
  });

  after(async () => {
    await setViewport({ width: 800, height: 600 });
    document.documentElement.style.cssText = '';
  });

  afterEach(() => emulateNothing());

  async function expectNothing(name: string): Promise<void> {
    const { faults, undecided } = await audit();
    expect(faults.slice(0, 3).join('\n'), name).to.equal('');
    expect(undecided.slice(0, 3).join('\n'), name).to.equal('');
  }

  for (const medium of [light, dark]) {
    for (const [name, mount] of states) {
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
    for (const [name, mount] of states) {
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

  it("S7 IBM's engine finds nothing in any state", async function () {
    this.timeout(120_000);
    for (const [name, mount] of states) {
      await mount();
      expect((await ibmAudit()).join('\n'), name).to.equal('');
      fixtureCleanup();
    }
  });

  const breakages: [what: string, at: (finder: KobbFinder) => void, rule: string][] = [
    [
      'the label of the field',
      (finder) => {
        inside(finder, 'label').remove();
      },
      'input_label_exists input',
    ],
    [
      'the name of a button',
      (finder) => {
        inside(finder, '[part~=toggle]').removeAttribute('aria-label');
      },
      'input_label_exists button',
    ],
    [
      'the role of a heading',
      (finder) => {
        inside(finder, '[part~=heading]').setAttribute('role', 'headline');
      },
      'aria_role_allowed',
    ],
  ];
  for (const [what, breakIt, rule] of breakages) {
    it(`S7 IBM's engine would miss ${what}`, async () => {
      const finder = await mountFinder({ district: 'talgrund' });
      breakIt(finder);
      expect((await ibmAudit()).join()).to.include(rule);
    });
  }
});
