import { expect } from '@open-wc/testing';
import { recordWarnings } from '../fixtures/events.ts';
import { fakeFetch, type FakeFetch } from '../fixtures/fake-fetch.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { allInside, cardTextOf, fieldOf, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { spokenNow } from '../fixtures/status.ts';

const hour = 3_600_000;
const opensSoon = new Date('2026-03-02T08:59:30Z');

const wakings: [name: string, wake: () => unknown][] = [
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['pageshow', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['resume', () => document.dispatchEvent(new Event('resume'))],
];

describe('waking up', () => {
  let time: FakeTimers;
  let net: FakeFetch;
  beforeEach(() => {
    time = fakeTimers(opensSoon);
    net = fakeFetch();
  });
  afterEach(() => {
    time.restore();
    net.restore();
  });

  for (const [name, wake] of wakings) {
    it(`H2 ${name} => the card is right at once, whatever the timers slept through`, async () => {
      const finder = await mountFinder({ district: 'sonnenberg', now: null });
      expect(textOf(inside(finder, '[part~=status]'))).to.include('Nächste Sprechzeit');
      time.freeze(hour);
      wake();
      await finder.updateComplete;
      expect(textOf(inside(finder, '[part~=status]'))).to.equal('Jetzt geöffnet, bis 12 Uhr');
      time.freeze(40 * 24 * hour);
      wake();
      await finder.updateComplete;
      expect(textOf(inside(finder, '[part~=status]'))).to.include('Nächste Sprechzeit');
    });
  }

  it('H2 who is on duty is right after weeks of sleep', async () => {
    const finder = await mountFinder({ district: 'heide', now: null });
    expect(cardTextOf(finder)).to.include('Ida Ersatz');
    time.freeze(60 * 24 * hour);
    document.dispatchEvent(new Event('visibilitychange'));
    await finder.updateComplete;
    expect(cardTextOf(finder)).to.not.include('Ida Ersatz');
  });

  it('H3 a new list comes in silence: the card changes, what stands in the field stays', async () => {
    const finder = await mountFinder({ directory: null, src: '/musterstadt.json', now: null });
    net.requests[0]?.answer(JSON.stringify(musterstadt));
    await time.pass(0);
    finder.district = 'quellen';
    await finder.updateComplete;
    time.freeze(25 * hour);
    document.dispatchEvent(new Event('visibilitychange'));
    const areas = musterstadt.areas.map((area) => ({ ...area, telephone: '+493023125099' }));
    net.requests[1]?.answer(JSON.stringify({ ...musterstadt, areas }));
    await time.pass(0);
    await finder.updateComplete;
    expect(cardTextOf(finder)).to.include('12 50 99');
    expect([fieldOf(finder).value, finder.district, spokenNow(finder)]).to.deep.equal([
      'Quellen',
      'quellen',
      '',
    ]);
  });

  it('H3 a list that cannot be had anew is no news for the person, but for the page', async () => {
    const finder = await mountFinder({ directory: null, src: '/musterstadt.json', now: null });
    net.requests[0]?.answer(JSON.stringify(musterstadt));
    await time.pass(0);
    const told: string[] = [];
    finder.addEventListener('directory-error', ({ problems }) => {
      told.push(problems.map(({ code }) => code).join());
    });
    time.freeze(25 * hour);
    const warnings = await recordWarnings(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      net.requests[1]?.answer('<h1>Wartung</h1>');
      await time.pass(0);
      await finder.updateComplete;
    });
    expect([told, warnings.length]).to.deep.equal([['unreachable'], 1]);
    expect([allInside(finder, '[part~=failure]').length, spokenNow(finder)]).to.deep.equal([0, '']);
    expect(fieldOf(finder).checkVisibility()).to.equal(true);
  });
});
