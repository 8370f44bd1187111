import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { directoryErrorsOf } from '../fixtures/events.ts';
import { fakeFetch, type FakeFetch } from '../fixtures/fake-fetch.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { allInside, cardHeadingOf, fieldOf, inside, mountIn, textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { spokenNow } from '../fixtures/status.ts';

const fallback = '<a href="https://rathaus.example/">Kontaktbereichsbeamte</a>';

describe('a directory that cannot be used', () => {
  let net: FakeFetch;
  let time: FakeTimers;
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    net = fakeFetch();
    time = fakeTimers();
    warnings.length = 0;
    console.warn = (...parts: unknown[]) => {
      warnings.push(parts.join(' '));
    };
  });
  afterEach(() => {
    net.restore();
    time.restore();
    console.warn = warn;
  });

  async function failAll(): Promise<void> {
    for (const request of net.requests) request.fail();
    await time.pass(2_000);
    for (const request of net.requests) request.fail();
    await time.pass(0);
  }

  it('E7 of the same city: a visible message, a retry, the bundled data; one event, one warning, announced', async () => {
    const errors = directoryErrorsOf(document);
    const finder = await mountIn(
      `<kobb-finder lang="de" src="/jena.json" district="winzerla">${fallback}</kobb-finder>`,
    );
    expect([cardHeadingOf(finder), allInside(finder, '[part~=failure]').length]).to.deep.equal([
      'Winzerla',
      0,
    ]);
    await failAll();
    const failure = inside(finder, '[part~=failure]');
    const sentence = `${de.loadFailed} ${de.bundledInstead}`;
    expect(textOf(failure)).to.equal(`${sentence} Noch einmal versuchen`);
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Winzerla', 'Winzerla']);
    expect(spokenNow(finder)).to.equal(sentence);
    expect([errors.flat().map(({ code }) => code), warnings.length]).to.deep.equal([['unreachable'], 1]);
    expect(finder.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('E7 the retry that succeeds takes the message away', async () => {
    const finder = await mountIn('<kobb-finder src="/jena.json"></kobb-finder>');
    await failAll();
    inside(finder, '[part~=failure] button').click();
    await finder.updateComplete;
    net.requests.at(-1)?.answer(JSON.stringify(musterstadt));
    await time.pass(0);
    expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(0);
    finder.district = 'heide';
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Heide');
  });

  it('E8 of another city: the fallback content, a message and a retry, but no field and no officer of Jena', async () => {
    const finder = await mountIn(
      `<kobb-finder lang="de" src="/erfurt.json" district="winzerla">${fallback}</kobb-finder>`,
    );
    const isSeen = (): boolean | undefined => finder.querySelector('a')?.checkVisibility();
    expect([isSeen(), allInside(finder, '[part~=card], [role=combobox]').length]).to.deep.equal([true, 0]);
    await failAll();
    expect([isSeen(), allInside(finder, '[part~=card], [role=combobox]').length]).to.deep.equal([true, 0]);
    expect(textOf(inside(finder, '[part~=failure]'))).to.equal(`${de.loadFailed} ${de.retry}`);
    expect(finder.district).to.equal('winzerla');
  });

  it('E7 the district waits for the directory that has it: no warning, then its card', async () => {
    const finder = await mountIn('<kobb-finder src="/musterstadt.json" district="heide"></kobb-finder>');
    expect([finder.district, cardHeadingOf(finder)]).to.deep.equal(['heide', null]);
    net.requests[0]?.answer(JSON.stringify(musterstadt));
    await time.pass(0);
    expect([cardHeadingOf(finder), fieldOf(finder).value, warnings]).to.deep.equal(['Heide', 'Heide', []]);
  });

  it('E7 a newer list of the same city changes the card under the same name, and keeps what is being typed', async () => {
    const finder = await mountIn('<kobb-finder src="/jena.json"></kobb-finder>');
    const field = fieldOf(finder);
    field.value = 'winz';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    net.requests[0]?.answer(JSON.stringify({ ...musterstadt, city: { id: 'jena', name: 'Jena' } }));
    await time.pass(0);
    expect(fieldOf(finder).value).to.equal('winz');
    expect(inside(finder, '[part~=emergency]').getAttribute('href')).to.equal('tel:110');
  });

  it('E10 a directory of another city: 112 while it is on its way, and its own number though it is refused', async () => {
    const finder = await mountIn('<kobb-finder lang="de" src="/anderswo.json"></kobb-finder>');
    const line = (): HTMLElement => inside(finder, '[part~=emergency]');
    expect([textOf(line()), line().getAttribute('href')]).to.deep.equal(['Im Notfall: 112', 'tel:112']);
    net.requests[0]?.answer(JSON.stringify({ ...musterstadt, emergency: '117', areas: [] }));
    await time.pass(0);
    expect([textOf(line()), line().getAttribute('href')]).to.deep.equal(['Im Notfall: 117', 'tel:117']);
    expect(allInside(finder, 'input')).to.have.lengthOf(0);
  });

  it('E7 src changed while one is on its way: only the newest is used, nobody hears of the other', async () => {
    const errors = directoryErrorsOf(document);
    const finder = await mountIn('<kobb-finder src="/a/musterstadt.json"></kobb-finder>');
    finder.src = '/b/musterstadt.json';
    await finder.updateComplete;
    net.requests[1]?.answer(JSON.stringify(musterstadt));
    await time.pass(60_000);
    finder.district = 'heide';
    await finder.updateComplete;
    expect([cardHeadingOf(finder), errors, net.requests.length]).to.deep.equal(['Heide', [], 2]);
  });

  it('E7 an update for another reason asks for nothing anew', async () => {
    const finder = await mountIn('<kobb-finder src="/jena.json"></kobb-finder>');
    finder.headingLevel = 3;
    finder.requestUpdate();
    await finder.updateComplete;
    expect(net.requests).to.have.lengthOf(1);
  });

  it('E4 removed while it loads: aborted, no warning, no event; put back: asked again', async () => {
    const errors = directoryErrorsOf(document);
    const finder = await mountIn('<kobb-finder src="/jena.json"></kobb-finder>');
    const page = finder.parentElement;
    finder.remove();
    await time.pass(60_000);
    expect([net.requests.length, errors, warnings]).to.deep.equal([1, [], []]);
    page?.append(finder);
    await finder.updateComplete;
    expect(net.requests).to.have.lengthOf(2);
  });

  it('E9 without src nothing is asked for', async () => {
    const finder = await mountIn('<kobb-finder district="winzerla"></kobb-finder>');
    await finder.updateComplete;
    await mountIn('<kobb-finder src=" " district="winzerla"></kobb-finder>');
    expect(net.requests).to.have.lengthOf(0);
  });
});

describe('fallback content and slots', () => {
  it('E8 the fallback content is unseen while the finder works', async () => {
    const finder = await mountIn(`<kobb-finder>${fallback}</kobb-finder>`);
    expect(finder.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('heading stands above the field, footer below everything', async () => {
    const finder = await mountIn(
      '<kobb-finder district="winzerla"><h2 slot="heading">Wer?</h2><p slot="footer">Fuß</p></kobb-finder>',
    );
    const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? NaN;
    const tops = [
      topOf(finder.querySelector('h2')),
      topOf(inside(finder, '[part~=label]')),
      topOf(inside(finder, '[part~=card]')),
      topOf(inside(finder, '[part~=emergency]')),
      topOf(finder.querySelector('p')),
    ];
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('slotted content keeps the styles of the page', async () => {
    const finder = await mountIn(
      '<kobb-finder><h2 slot="heading" style="font-size:31px">Wer?</h2></kobb-finder>',
    );
    const heading = finder.querySelector('h2');
    expect(heading && getComputedStyle(heading).fontSize).to.equal('31px');
  });
});
