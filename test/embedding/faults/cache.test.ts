import { expect } from '@open-wc/testing';
import { inside } from '../../fixtures/finder-parts.ts';
import { setFaultStage, stateOf, type FaultStage } from '../../fixtures/fault-stage.ts';
import { faultyFile } from '../../fixtures/faulty-server.ts';

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
    await file.until((noted) => noted.length === 2 && noted[1]?.status === 304);
    const [first, again] = await file.noted();
    expect([first?.status, first?.ifNoneMatch]).to.deep.equal([200, null]);
    expect(again?.ifNoneMatch).to.match(/^"[0-9a-f]{64}"$/);
  });

  it('E7 a fresh copy is not asked about', async () => {
    const file = await faultyFile('jena.json', ['for-a-day']);
    await stage.mount(file.address);
    await stage.untilLoaded();
    const second = await stage.mount(file.address);
    await stage.untilLoaded(2);
    expect([stateOf(second), (await file.noted()).length]).to.deep.equal(['112', 1]);
  });

  it('E7 a faulty copy that is to be kept for a day does not outlive the button', async () => {
    const file = await faultyFile('jena.json', ['html-for-a-day', 'sound']);
    await stage.mount(file.address);
    await stage.untilFailed();
    const second = await stage.mount(file.address);
    await stage.untilFailed(2);
    inside(second, '[part~=failure] button').click();
    await stage.untilLoaded();
    expect([stateOf(second), (await file.noted()).length]).to.deep.equal(['112', 2]);
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
