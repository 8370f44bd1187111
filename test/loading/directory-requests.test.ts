import { expect } from '@open-wc/testing';
import { newer, setStage, type Stage } from '../fixtures/loading-stage.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const broken = { ...musterstadt, emergency: 'Notruf' };

describe('DirectoryController over time', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = setStage();
  });
  afterEach(() => {
    stage.strike();
  });
  it('E7 the newest request wins, in whatever order answers come', async () => {
    const { controller } = stage;
    controller.follow(null, '/old/musterstadt.json');
    controller.follow(null, '/new/musterstadt.json');
    await stage.answer(1, newer);
    await stage.answer(0, { ...musterstadt, emergency: '999' });
    await stage.time.pass(60_000);
    expect([stage.state, stage.told]).to.deep.equal(['ready, musterstadt 112', ['loaded 112']]);
    expect([stage.requests.length, stage.requests[0]?.init.signal?.aborted]).to.deep.equal([2, true]);
  });

  it('E7 an answer that is still being read when the next is asked for comes too late', async () => {
    const { controller } = stage;
    controller.follow(null, '/old/musterstadt.json');
    stage.requests[0]?.answer(JSON.stringify({ ...musterstadt, emergency: '999' }));
    await Promise.resolve();
    controller.follow(null, '/new/musterstadt.json');
    await stage.time.pass(0);
    expect([stage.state, stage.told]).to.deep.equal(['loading, musterstadt 110', []]);
    await stage.answer(1, newer);
    expect(stage.state).to.equal('ready, musterstadt 112');
  });

  it('E7 a directory handed over wins over the request on its way', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    controller.follow(newer, '/musterstadt.json');
    await stage.time.pass(60_000);
    expect([stage.state, stage.told, stage.requests.length]).to.deep.equal([
      'ready, musterstadt 112',
      ['loaded 112'],
      1,
    ]);
  });

  it('E7 retry asks again at the same address, and the failure stands until it succeeds', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    stage.requests[0]?.fail();
    await stage.time.pass(2_000);
    stage.requests[1]?.fail();
    await stage.time.pass(0);
    controller.retry?.();
    expect(stage.state).to.equal('failed, musterstadt 110');
    await stage.answer(2, newer);
    expect([stage.state, stage.told]).to.deep.equal([
      'ready, musterstadt 112',
      ['failed unreachable', 'loaded 112'],
    ]);
    expect(stage.requests.map(({ address }) => address)).to.deep.equal(Array(3).fill('/musterstadt.json'));
    expect(stage.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('E7 there is nothing to retry for a directory handed over, nor for an address beside it, which is not asked for', () => {
    const { controller } = stage;
    for (const address of [null, '/musterstadt.json', '/anderswo.json']) {
      controller.follow(broken, address);
      expect([controller.retry, stage.state]).to.deep.equal([null, 'failed, musterstadt 110']);
    }
    expect([stage.told, stage.requests.length]).to.deep.equal([['failed expected'], 0]);
    controller.follow(null, '/anderswo.json');
    expect([stage.state, stage.requests.length]).to.deep.equal(['loading, none', 1]);
  });

  for (const [what, answer] of [
    ['on its way', null],
    ['refused', 404],
    ['answered with what tells no city', 'null'],
  ] as const) {
    it(`E7 a file that was of another city, asked for again, ${what} => no officer of this one; there used to be`, async () => {
      const { controller } = stage;
      controller.follow(null, '/musterstadt.json');
      await stage.answer(0, { city: { id: 'anderswo' } });
      controller.retry?.();
      if (answer === 404) stage.requests[1]?.refuse(answer);
      await stage.time.pass(2_000);
      if (answer === 404) stage.requests[2]?.refuse(answer);
      else if (answer) await stage.answer(1, JSON.parse(answer));
      await stage.time.pass(0);
      expect(stage.state).to.equal('failed, none');
    });
  }

  it('E4 an address named off the page is asked for once on it', async () => {
    const { controller } = stage;
    stage.host.remove();
    controller.follow(null, '/musterstadt.json');
    await stage.time.pass(60_000);
    expect([stage.state, stage.requests.length, stage.time.pending]).to.deep.equal([
      'loading, musterstadt 110',
      0,
      0,
    ]);
    document.body.append(stage.host);
    controller.hostConnected();
    await stage.answer(0, newer);
    expect([stage.state, stage.told]).to.deep.equal(['ready, musterstadt 112', ['loaded 112']]);
  });

  it('E4 taken off the page: the request is aborted, no second one follows, nobody is told; back on it, it asks again', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    controller.hostDisconnected();
    expect(stage.requests[0]?.init.signal?.aborted).to.equal(true);
    await stage.time.pass(60_000);
    expect([stage.requests.length, stage.told]).to.deep.equal([1, []]);
    controller.hostConnected();
    await stage.answer(1, newer);
    expect([stage.state, stage.told]).to.deep.equal(['ready, musterstadt 112', ['loaded 112']]);
  });

  it('E4 taken off the page in the pause before the second attempt: none follows', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    stage.requests[0]?.fail();
    await stage.time.pass(1_000);
    controller.hostDisconnected();
    await stage.time.pass(0);
    expect(stage.time.pending).to.equal(0);
    await stage.time.pass(60_000);
    expect([stage.requests.length, stage.told]).to.deep.equal([1, []]);
  });

  it('E4 connected with nothing on its way asks for nothing', async () => {
    const { controller } = stage;
    controller.hostConnected();
    controller.follow(newer, null);
    controller.hostDisconnected();
    controller.hostConnected();
    await stage.time.pass(60_000);
    expect([stage.requests.length, stage.state]).to.deep.equal([0, 'ready, musterstadt 112']);
  });
});
