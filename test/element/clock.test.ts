import { expect } from '@open-wc/testing';
import { cardTextOf, fieldOf, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';

describe('the clock', () => {
  let time: FakeTimers;
  afterEach(() => {
    time.restore();
  });

  it('the card goes with the time: it opens, closes and changes its mind at midnight, without a reload', async () => {
    time = fakeTimers(new Date('2026-03-02T08:59:30Z'));
    const finder = await mountFinder({ district: 'sonnenberg', now: null });
    const status = (): string => textOf(inside(finder, '[part~=status]'));
    expect(status()).to.equal('Nächste Sprechzeit: heute, Montag, 10 bis 12 Uhr');
    await time.pass(30_000);
    expect(status()).to.equal('Jetzt geöffnet, bis 12 Uhr');
    await time.sleep(2 * 3_600_000);
    expect(status()).to.equal('Nächste Sprechzeit: heute, Montag, 14 bis 15 Uhr');
    await time.sleep(11.5 * 3_600_000);
    expect(status()).to.equal('Nächste Sprechzeit: in 3 Tagen, Donnerstag, 15:30 bis 17:30 Uhr');
    await time.sleep(0.5 * 3_600_000 - 60_000);
    expect(status()).to.include(': in 3 Tagen');
    await time.pass(60_000);
    expect(status()).to.equal('Nächste Sprechzeit: übermorgen, Donnerstag, 15:30 bis 17:30 Uhr');
  });

  it('who is on duty changes at the city’s midnight', async () => {
    time = fakeTimers(new Date('2026-03-31T21:59:10Z'));
    const finder = await mountFinder({ district: 'heide', now: null });
    expect(cardTextOf(finder)).to.include('Ida Ersatz');
    await time.pass(60_000);
    expect(cardTextOf(finder)).to.not.include('Ida Ersatz');
  });

  it('the device’s time zone does not matter: the runner’s is Kathmandu', async () => {
    time = fakeTimers(new Date('2026-03-02T09:30:00Z'));
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.match(/^Asia\/Kat/);
    const finder = await mountFinder({ district: 'sonnenberg', now: null });
    expect(textOf(inside(finder, '[part~=status]'))).to.equal('Jetzt geöffnet, bis 12 Uhr');
  });

  it('a moment set by the page stands still', async () => {
    time = fakeTimers(new Date('2026-03-02T08:59:30Z'));
    const finder = await mountFinder({ district: 'sonnenberg', now: new Date('2026-03-02T08:00:00Z') });
    await time.pass(10 * 3_600_000);
    expect(textOf(inside(finder, '[part~=status]'))).to.include(': heute');
    expect(time.pending).to.equal(0);
  });

  it('E4 no timer runs without a card, nor after the finder has left the page', async () => {
    time = fakeTimers(new Date('2026-03-02T08:59:30Z'));
    const finder = await mountFinder({ now: null });
    expect(time.pending).to.equal(0);
    finder.district = 'sonnenberg';
    await finder.updateComplete;
    expect(time.pending).to.equal(1);
    finder.district = 'heide';
    finder.remove();
    await finder.updateComplete;
    expect(time.pending).to.equal(0);
    document.body.append(finder);
    await finder.updateComplete;
    expect(time.pending).to.equal(1);
    finder.remove();
  });

  it('E4 A3 no announcement waits in a finder that has left the page, wherever the focus was', async () => {
    time = fakeTimers();
    const finder = await mountFinder();
    const field = fieldOf(finder);
    field.value = 'dorf';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(time.pending).to.equal(1);
    finder.remove();
    expect(time.pending).to.equal(0);
  });

  it('an unusable moment is no reason for the clock to stand still', async () => {
    time = fakeTimers(new Date('2026-03-02T08:59:30Z'));
    const { warn } = console;
    console.warn = () => undefined;
    const finder = await mountFinder({ district: 'sonnenberg', now: new Date(NaN) });
    await time.pass(30_000);
    console.warn = warn;
    expect(textOf(inside(finder, '[part~=status]'))).to.equal('Jetzt geöffnet, bis 12 Uhr');
  });
});
