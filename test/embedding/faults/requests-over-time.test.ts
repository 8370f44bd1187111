import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { inside } from '../../fixtures/finder-parts.ts';
import { patienceMs, pauseMs, setFaultStage, stateOf, type FaultStage } from '../../fixtures/fault-stage.ts';
import { faultyFile } from '../../fixtures/faulty-server.ts';
import { until } from '../../fixtures/until.ts';

describe('requests for directories, one after the other', () => {
  let stage: FaultStage;
  beforeEach(() => {
    stage = setFaultStage();
  });
  afterEach(() => stage.strike());

  it('E7 a newer src aborts the older request: its connection ends, its answer is not used', async () => {
    const older = await faultyFile('jena.json', ['held']);
    const newer = await faultyFile('jena.json', ['sound']);
    const finder = await stage.mount(older.address);
    await older.until((noted) => noted.length === 1);
    finder.src = newer.address;
    await stage.untilLoaded();
    await older.until(([first]) => first?.end === 'dropped');
    expect([stateOf(finder), stage.loads, stage.errors, stage.warnings]).to.deep.equal([
      '112',
      ['112'],
      [],
      [],
    ]);
  });

  it('E7 answers out of order: the newest address wins, of whatever city', async () => {
    const older = await faultyFile('musterstadt.json', ['held']);
    const newer = await faultyFile('jena.json', ['held']);
    const finder = await stage.mount(older.address, 'winzerla');
    await older.until((noted) => noted.length === 1);
    finder.src = newer.address;
    await newer.until((noted) => noted.length === 1);
    await newer.release();
    await older.release();
    await stage.untilLoaded();
    await older.until(([first]) => first?.end !== 'open');
    expect([stateOf(finder), stage.loads, stage.errors]).to.deep.equal(['112, Winzerla', ['112'], []]);
  });

  it('E7 src changed 50 times, each time once it is on its way: only the last is told of', async () => {
    const behaviours = ['held', '404', 'html', 'drip', 'wrong-number'];
    const finder = await stage.mount((await faultyFile('musterstadt.json', ['held'])).address);
    for (let turn = 0; turn < 50; turn += 1) {
      const { address } = await faultyFile('musterstadt.json', [behaviours[turn % 5] ?? '', 'sound']);
      finder.src = address;
      await finder.updateComplete;
    }
    finder.src = (await faultyFile('jena.json', ['sound'])).address;
    await finder.updateComplete;
    const before = stage.errors.length;
    await stage.untilLoaded();
    expect([stateOf(finder), stage.loads, stage.errors.length]).to.deep.equal(['112', ['112'], before]);
    expect([stage.timers.waiting(pauseMs), stage.timers.waiting(patienceMs)]).to.deep.equal([0, 0]);
  });

  it('E7 src changed 50 times in one task: one request', async () => {
    const finder = await stage.mount('');
    const file = await faultyFile('jena.json', ['sound']);
    for (let turn = 0; turn < 50; turn += 1) finder.src = `${file.address}?${String(turn)}`;
    await stage.untilLoaded();
    expect([stateOf(finder), stage.loads, (await file.noted()).length]).to.deep.equal(['112', ['112'], 1]);
  });

  it('E4 E7 taken off the page while it loads: the connection ends, no timer is left; put back, it loads', async () => {
    const file = await faultyFile('jena.json', ['never', 'sound']);
    const finder = await stage.mount(file.address);
    const page = finder.parentElement;
    await file.until((noted) => noted.length === 1);
    finder.remove();
    await file.until(([first]) => first?.end === 'dropped');
    await until(() => stage.timers.waiting(patienceMs) === 0, 'a timer is left');
    expect([stage.errors, stage.warnings]).to.deep.equal([[], []]);
    page?.append(finder);
    await stage.untilLoaded();
    expect([stateOf(finder), (await file.noted()).length]).to.deep.equal(['112', 2]);
  });

  it('E4 E7 taken off the page in the pause: no timer is left; put back, it begins anew', async () => {
    const file = await faultyFile('jena.json', ['500', 'sound']);
    const finder = await stage.mount(file.address);
    const page = finder.parentElement;
    await until(() => stage.timers.waiting(pauseMs) === 1, 'no pause');
    finder.remove();
    await until(
      () => stage.timers.waiting(pauseMs) + stage.timers.waiting(patienceMs) === 0,
      'a timer is left',
    );
    page?.append(finder);
    await stage.untilLoaded();
    expect([stateOf(finder), stage.pauses, stage.errors]).to.deep.equal(['112', 0, []]);
  });

  it('E7 taken off the page while a retry is on its way: put back, the message and its button are there', async () => {
    const file = await faultyFile('jena.json', ['html', 'never', 'sound']);
    const finder = await stage.mount(file.address);
    const page = finder.parentElement;
    await stage.untilFailed();
    inside(finder, '[part~=failure] button').click();
    await file.until((noted) => noted.length === 2);
    finder.remove();
    page?.append(finder);
    await finder.updateComplete;
    expect(stateOf(finder)).to.match(/^110, Die Liste/);
    inside(finder, '[part~=failure] button').click();
    await stage.untilLoaded();
    expect([stateOf(finder), stage.errors.length]).to.deep.equal(['112', 1]);
  });

  it('E7 the button pressed five times: one answer is used; a failure is told again, and named once on the console', async () => {
    const file = await faultyFile('jena.json', ['html']);
    const finder = await stage.mount(file.address);
    await stage.untilFailed();
    const press = (): void => {
      inside(finder, '[part~=failure] button').click();
    };
    press();
    await stage.untilFailed(2);
    expect([stage.errors.length, stage.warnings.length]).to.deep.equal([2, 1]);
    await file.plan('sound');
    for (let times = 0; times < 5; times += 1) press();
    await stage.untilLoaded();
    expect([stateOf(finder), stage.loads]).to.deep.equal(['112', ['112']]);
  });

  it('E7 the server is gone, and comes back: the bundled list in between, the button leads to the new one', async () => {
    const url = await executeServerCommand<string, undefined>('start-faulty-server');
    const first = await faultyFile('jena.json', ['sound'], url);
    const finder = await stage.mount(first.address, 'winzerla');
    await stage.untilLoaded();
    await executeServerCommand('stop-faulty-server', url);
    finder.src = `${first.address}?today`;
    await stage.untilFailed();
    expect(stateOf(finder)).to.match(/^110, Winzerla, Die Liste/);
    expect(stage.warnings.join()).to.contain('another origin must send Access-Control-Allow-Origin');
    await executeServerCommand('start-faulty-server', new URL(url).port);
    inside(finder, '[part~=failure] button').click();
    await stage.untilLoaded(2);
    expect(stateOf(finder)).to.equal('112, Winzerla');
    await executeServerCommand('stop-faulty-server', url);
  });
});
