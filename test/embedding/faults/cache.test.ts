import { expect } from '@open-wc/testing';
import { inside } from '../../fixtures/finder-parts.ts';
import { setFaultStage, stateOf, type FaultStage } from '../../fixtures/fault-stage.ts';
import { faultyFile, type FaultyFile } from '../../fixtures/faulty-server.ts';

/** What the server noted when the page itself asks twice: the status of each answer, and whether a copy was asked about. */
async function askedByThePage(behaviour: string): Promise<[status: number, isConditional: boolean][]> {
  const file = await faultyFile('jena.json', [behaviour]);
  for (let times = 0; times < 2; times += 1) {
    await (await fetch(file.address, { credentials: 'omit' })).text();
  }
  return requestsFor(file);
}

async function requestsFor(file: FaultyFile): Promise<[status: number, isConditional: boolean][]> {
  await file.until((noted) => noted.every(({ end }) => end === 'answered'));
  return (await file.noted()).map(({ status, ifNoneMatch }) => [status, ifNoneMatch !== null]);
}

/** The WebKit of the tests keeps no copies on disk; there the finder is to do as the page does. */
const keepsCopies = /Chrome|Firefox/.test(navigator.userAgent);

describe('the cache of the browser', () => {
  let stage: FaultStage;
  beforeEach(() => {
    stage = setFaultStage();
  });
  afterEach(() => stage.strike());

  it('E7 a stale copy is asked about: the server answers 304, and the copy is used', async () => {
    const file = await faultyFile('jena.json', ['conditional']);
    await stage.mount(file.address);
    await stage.untilLoaded();
    const second = await stage.mount(file.address, 'winzerla');
    await stage.untilLoaded(2);
    expect([stateOf(second), stage.errors]).to.deep.equal(['112, Winzerla', []]);
    const requests = await requestsFor(file);
    expect(requests).to.deep.equal(await askedByThePage('conditional'));
    if (keepsCopies)
      expect(requests).to.deep.equal([
        [200, false],
        [304, true],
      ]);
  });

  it('E7 a fresh copy is not asked about', async () => {
    const file = await faultyFile('jena.json', ['for-a-day']);
    await stage.mount(file.address);
    await stage.untilLoaded();
    const second = await stage.mount(file.address);
    await stage.untilLoaded(2);
    const requests = await requestsFor(file);
    expect([stateOf(second), requests]).to.deep.equal(['112', await askedByThePage('for-a-day')]);
    if (keepsCopies) expect(requests).to.deep.equal([[200, false]]);
  });

  it('E7 a faulty copy that is to be kept for a day does not outlive the button', async () => {
    const file = await faultyFile('jena.json', ['html-for-a-day']);
    await stage.mount(file.address);
    await stage.untilFailed();
    const second = await stage.mount(file.address);
    await stage.untilFailed(2);
    await file.plan('sound');
    inside(second, '[part~=failure] button').click();
    await stage.untilLoaded();
    expect([stateOf(second), (await file.noted()).length]).to.deep.equal(['112', keepsCopies ? 2 : 3]);
  });

  it('E9 no request carries a cookie, and none is preceded by a question', async () => {
    document.cookie = 'muster=1; path=/';
    const file = await faultyFile('jena.json', ['500', 'html', 'sound']);
    const finder = await stage.mount(file.address);
    await stage.untilFailed();
    inside(finder, '[part~=failure] button').click();
    await stage.untilLoaded();
    document.cookie = 'muster=; path=/; max-age=0';
    const noted = await file.noted();
    expect(noted.map(({ method, cookie }) => [method, cookie])).to.deep.equal(Array(3).fill(['GET', null]));
  });
});
