import { expect } from '@open-wc/testing';
import { newer, setStage, type Stage } from '../fixtures/loading-stage.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { hidePage } from '../fixtures/hide-page.ts';

const day = 86_400_000;

describe('a directory that has grown old', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = setStage();
    stage.controller.hostConnected();
    stage.controller.follow(null, '/musterstadt.json');
    await stage.answer(0, newer);
  });
  afterEach(() => {
    stage.controller.hostDisconnected();
    stage.strike();
  });

  const wakings: [name: string, wake: () => unknown][] = [
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['pageshow', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
    ['resume', () => document.dispatchEvent(new Event('resume'))],
  ];
  for (const [name, wake] of wakings) {
    it(`H3 ${name} after more than a day => asked for again, past the cache; the old one stands until then`, async () => {
      stage.time.freeze(day + 1);
      wake();
      wake();
      expect([stage.requests.length, stage.requests[1]?.init.cache]).to.deep.equal([2, 'no-cache']);
      expect(stage.state).to.equal('ready, musterstadt 112');
      await stage.answer(1, { ...musterstadt, emergency: '999' });
      expect(stage.state).to.equal('ready, musterstadt 999');
      expect(stage.told).to.deep.equal(['loaded 112', 'loaded 999']);
      wake();
      expect(stage.requests).to.have.lengthOf(2);
    });

    it(`H3 ${name} within a day, or with the page hidden => nothing is asked`, () => {
      stage.time.freeze(day);
      wake();
      stage.time.freeze(1);
      const page = hidePage();
      wake();
      page.restore();
      expect(stage.requests).to.have.lengthOf(1);
    });
  }

  it('H3 what comes anew but the same is the same object, so that nothing on the page has to give way', async () => {
    const before = stage.controller.current;
    stage.time.freeze(2 * day);
    document.dispatchEvent(new Event('visibilitychange'));
    await stage.answer(1, newer);
    expect(stage.controller.current).to.equal(before);
    expect(stage.told).to.deep.equal(['loaded 112', 'loaded 112']);
  });

  const failures: [why: string, fail: (stage: Stage) => Promise<void>, code: string][] = [
    [
      'no connection',
      async ({ requests, time }) => {
        requests[1]?.fail();
        await time.pass(2_000);
        requests[2]?.fail();
        await time.pass(0);
      },
      'unreachable',
    ],
    ['a file that is not sound', (it) => it.answer(1, { ...musterstadt, emergency: 'Notruf' }), 'expected'],
    [
      'a file of another city that is not sound',
      (it) => it.answer(1, { city: { id: 'anderswo', name: 'Anderswo' }, emergency: '999' }),
      'missing',
    ],
  ];
  for (const [why, fail, code] of failures) {
    it(`H3 ${why} => the sound one stays, the page is told, and the next time it is asked for again`, async () => {
      stage.time.freeze(2 * day);
      document.dispatchEvent(new Event('visibilitychange'));
      await fail(stage);
      expect(stage.state).to.equal('ready, musterstadt 112');
      expect(stage.told[1]).to.include(`failed ${code}`);
      const { length } = stage.requests;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(stage.requests).to.have.lengthOf(length + 1);
    });
  }

  it('H3 a directory that was handed over is the page’s to renew', () => {
    stage.controller.follow(newer, null);
    stage.time.freeze(2 * day);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(stage.requests).to.have.lengthOf(1);
  });

  it('H3 what has left the page asks when it comes back, and not before', () => {
    stage.controller.hostDisconnected();
    stage.time.freeze(2 * day);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(stage.requests).to.have.lengthOf(1);
    stage.controller.hostConnected();
    expect(stage.requests).to.have.lengthOf(2);
  });
});
