import { expect } from '@open-wc/testing';
import { messages as de } from '../../../src/i18n/de.generated.ts';
import { cardHeadingOf, focusOf, inside } from '../../fixtures/finder-parts.ts';
import { patienceMs, setFaultStage, stateOf, type FaultStage } from '../../fixtures/fault-stage.ts';
import { faultyFile } from '../../fixtures/faulty-server.ts';
import { recordMessages } from '../../fixtures/status.ts';
import { until } from '../../fixtures/until.ts';

const { loadFailed: failed, bundledInstead: bundled } = de;

/** `0 or 1` where engines differ: to some, a broken body is a short one. */
type Pauses = 0 | 1 | '0 or 1';

/** What comes, how often the finder asks again by itself, and the codes of the problems that it names. */
const faults: [behaviour: string, pauses: Pauses, codes: string][] = [
  ['404', 1, 'unreachable'],
  ['410', 1, 'unreachable'],
  ['500', 1, 'unreachable'],
  ['503', 1, 'unreachable'],
  ['304', 1, 'unreachable'],
  ['204', 0, 'unreachable'],
  ['reset-before', 1, 'unreachable'],
  ['closed-before', 1, 'unreachable'],
  ['reset-in-the-middle', 1, 'unreachable'],
  ['length-too-small', '0 or 1', 'unreachable'],
  ['no-http', '0 or 1', 'unreachable'],
  ['redirect-to-itself', 1, 'unreachable'],
  ['redirect-to-data', 1, 'unreachable'],
  ['redirect-to-a-file', 1, 'unreachable'],
  ['without-permission', 1, 'unreachable'],
  ['html', 0, 'unreachable'],
  ['html-for-a-day', 0, 'unreachable'],
  ['empty', 0, 'unreachable'],
  ['cut', 0, 'unreachable'],
  ['two-files', 0, 'unreachable'],
  ['latin-1', 0, 'unreachable'],
  ['utf-16', 0, 'unreachable'],
  ['over-the-limit', 0, 'unreachable'],
  ['endless', 0, 'unreachable'],
  ['bomb', 0, 'unreachable'],
  ['zip-cut', '0 or 1', 'unreachable'],
  ['zip-broken', '0 or 1', 'unreachable'],
  ['null', 0, 'object'],
  ['array', 0, 'object'],
  ['number', 0, 'object'],
  ['deep', 0, 'object'],
  ['deep-inside', 0, 'object'],
  ['wrong-number', 0, 'expected'],
  ['other-version', 0, 'range'],
];

/** Where engines differ on whether that is a file at all. */
const inDispute = ['length-too-large', 'chunks-without-an-end', 'no-zip'];

const silences = ['never', 'drip'];

describe('a directory of a faulty server', () => {
  let stage: FaultStage;
  beforeEach(() => {
    stage = setFaultStage();
  });
  afterEach(() => stage.strike());

  for (const [behaviour, pauses, codes] of faults) {
    it(`E7 ${behaviour}, of the same city: the bundled list stays; told once; the button loads what has been mended`, async () => {
      const file = await faultyFile('jena.json', [behaviour]);
      const finder = await stage.mount(file.address, 'winzerla');
      const messages = recordMessages(finder);
      expect(stateOf(finder)).to.equal('110, Winzerla');
      await stage.untilFailed();
      expect(stateOf(finder)).to.equal(`110, Winzerla, ${failed} ${bundled}`);
      expect(messages).to.deep.equal([`${failed} ${bundled}`]);
      expect(stage.errors.map((problems) => problems.map(({ code }) => code).join())).to.deep.equal([codes]);
      expect([stage.warnings.length, stage.loads]).to.deep.equal([1, []]);
      if (typeof pauses === 'number') expect(stage.pauses).to.equal(pauses);
      const button = inside(finder, '[part~=failure] button');
      button.focus();
      await file.plan('sound');
      button.click();
      expect(stateOf(finder)).to.equal(`110, Winzerla, ${failed} ${bundled}`);
      await stage.untilLoaded();
      expect([stateOf(finder), focusOf(finder)]).to.deep.equal(['112, Winzerla', 'input']);
      expect([stage.warnings.length, stage.errors.length, stage.loads]).to.deep.equal([1, 1, ['112']]);
    });

    it(`E7 E8 ${behaviour}, of another city: the fallback content, and nobody of Jena; the button loads what has been mended`, async () => {
      const file = await faultyFile('musterstadt.json', [behaviour]);
      const finder = await stage.mount(file.address);
      expect(stateOf(finder)).to.equal('fallback');
      await stage.untilFailed();
      expect(stateOf(finder)).to.equal(`fallback, ${failed}`);
      await file.plan('sound');
      inside(finder, '[part~=failure] button').click();
      await stage.untilLoaded();
      expect([stateOf(finder), stage.warnings.length, stage.errors.length]).to.deep.equal(['112', 1, 1]);
    });
  }

  for (const behaviour of silences) {
    it(`E7 ${behaviour}: given up after ten seconds, the connection closed; the button asks again`, async () => {
      const file = await faultyFile('jena.json', [behaviour]);
      const finder = await stage.mount(file.address, 'winzerla');
      await file.until((noted) => noted.length === 1);
      await stage.timers.ring(patienceMs);
      await stage.untilFailed();
      expect(stateOf(finder)).to.equal(`110, Winzerla, ${failed} ${bundled}`);
      expect(stage.warnings.join()).to.contain('no answer within 10 seconds');
      await file.until((noted) => noted.length === 1 && noted[0]?.end === 'dropped');
      expect(stage.pauses).to.equal(0);
      await file.plan('sound');
      inside(finder, '[part~=failure] button').click();
      await stage.untilLoaded();
      expect(stateOf(finder)).to.equal('112, Winzerla');
    });
  }

  for (const behaviour of inDispute) {
    it(`E7 ${behaviour}: taken whole or not at all`, async () => {
      const { address } = await faultyFile('jena.json', [behaviour]);
      const finder = await stage.mount(address, 'winzerla');
      await stage.untilSettled();
      const isLoaded = stage.loads.length > 0;
      expect(stateOf(finder)).to.equal(isLoaded ? '112, Winzerla' : `110, Winzerla, ${failed} ${bundled}`);
      expect([stage.errors.length, stage.warnings.length]).to.deep.equal(isLoaded ? [0, 0] : [1, 1]);
    });
  }

  const strange = [
    'as-html',
    'as-bytes',
    'byte-order-mark',
    'at-the-limit',
    'zipped',
    'redirect',
    'redirect-elsewhere',
  ];
  for (const behaviour of strange) {
    it(`E7 ${behaviour}: strange, but sound`, async () => {
      const { address } = await faultyFile('jena.json', [behaviour]);
      const finder = await stage.mount(address, 'winzerla');
      await stage.untilLoaded();
      expect([stateOf(finder), stage.warnings, stage.errors]).to.deep.equal(['112, Winzerla', [], []]);
    });
  }

  it('E7 500, then a directory: nobody hears of the first answer, and the pause is a real one', async () => {
    stage.timers.restore();
    const file = await faultyFile('jena.json', ['500', 'sound']);
    const finder = await stage.mount(file.address);
    const start = performance.now();
    await until(() => stage.loads.length > 0, 'nothing was loaded');
    expect(performance.now() - start).to.be.above(1_900);
    expect([stateOf(finder), stage.warnings, stage.errors]).to.deep.equal(['112', [], []]);
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Winzerla');
  });

  for (const behaviour of ['endless', 'bomb']) {
    it(`E7 ${behaviour}: let go of, although it has no end`, async () => {
      const file = await faultyFile('jena.json', [behaviour]);
      await stage.mount(file.address);
      await stage.untilFailed();
      await file.until(([first]) => first?.end === 'dropped');
    });
  }
});
