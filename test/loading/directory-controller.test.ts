import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import { newer, setStage, type Stage } from '../fixtures/loading-stage.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const other: Directory = { ...musterstadt, city: { id: 'anderswo', name: 'Anderswo' } };

describe('DirectoryController', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = setStage();
  });
  afterEach(() => {
    stage.strike();
  });
  it('E9 asks nobody for the bundled directory, nor for one handed over', () => {
    const { controller } = stage;
    expect(stage.state).to.equal('ready, musterstadt 110');
    controller.follow(null, null);
    expect(stage.state).to.equal('ready, musterstadt 110');
    controller.follow(newer, '/musterstadt.json');
    expect(stage.state).to.equal('ready, musterstadt 112');
    expect([stage.requests.length, stage.told]).to.deep.equal([0, ['loaded 112']]);
  });

  it('E7 a directory handed over is checked and copied, so that a later change of it changes nothing', () => {
    const { controller } = stage;
    const mutable = structuredClone(newer) as { -readonly [K in keyof Directory]: Directory[K] };
    controller.follow(mutable, null);
    mutable.emergency = '999';
    expect(controller.current?.emergency).to.equal('112');
  });

  const addresses: [address: string, while_: string][] = [
    ['/data/musterstadt.json', 'loading, musterstadt 110'],
    ['musterstadt.json?v=2#top', 'loading, musterstadt 110'],
    ['https://musterstadt.example/anderswo.json', 'loading, none'],
    ['/data/not-musterstadt.json', 'loading, none'],
    ['/musterstadt.json/list', 'loading, none'],
    ['/list?file=/musterstadt.json', 'loading, none'],
  ];
  for (const [address, state] of addresses) {
    it(`E7 while ${address} is on its way => ${state}`, () => {
      const { controller } = stage;
      controller.follow(null, address);
      expect(stage.state).to.equal(state);
    });
  }

  it('E7 what arrives is used', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    await stage.answer(0, newer);
    expect([stage.state, stage.told]).to.deep.equal(['ready, musterstadt 112', ['loaded 112']]);
    expect(stage.time.pending).to.equal(0);
  });

  for (const status of [304, 404, 410, 429, 500, 503]) {
    it(`E7 status ${String(status)} => asked once more after a pause, past the cache, then failed; the bundled one stays`, async () => {
      const { controller } = stage;
      controller.follow(null, '/musterstadt.json');
      stage.requests[0]?.refuse(status);
      await stage.time.pass(1_999);
      expect([stage.requests.length, stage.told]).to.deep.equal([1, []]);
      await stage.time.pass(1);
      stage.requests[1]?.refuse(status);
      await stage.time.pass(0);
      expect([stage.state, stage.told]).to.deep.equal(['failed, musterstadt 110', ['failed unreachable']]);
      expect(stage.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
      expect(stage.time.pending).to.equal(0);
    });
  }

  const useless: [what: string, body: BodyInit][] = [
    ['HTML with status 200', '<!doctype html>'],
    ['nothing', ''],
    ['JSON that ends too early', JSON.stringify(newer).slice(0, -1)],
    ['JSON in Latin-1', new Uint8Array([0x22, 0xe4, 0x22])],
    ['a letter cut off at the end', new Uint8Array([0x22, 0x22, 0xc3])],
    ['more than two megabytes', `"${' '.repeat(2_000_000)}"`],
  ];
  for (const [what, body] of useless) {
    it(`E7 ${what} is a file that came => failed, not asked for again; the bundled one stays`, async () => {
      const { controller } = stage;
      controller.follow(null, '/musterstadt.json');
      stage.requests[0]?.answer(body);
      await stage.time.pass(60_000);
      expect([stage.state, stage.told]).to.deep.equal(['failed, musterstadt 110', ['failed unreachable']]);
      expect([stage.requests.length, stage.time.pending]).to.deep.equal([1, 0]);
    });
  }

  it('E7 the second attempt may succeed, and nobody is told of the first', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    stage.requests[0]?.fail();
    await stage.time.pass(2_000);
    await stage.answer(1, newer);
    expect([stage.state, stage.told]).to.deep.equal(['ready, musterstadt 112', ['loaded 112']]);
  });

  it('E7 no answer for ten seconds => failed there and then, and not asked again', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    await stage.time.pass(9_999);
    expect(stage.state).to.equal('loading, musterstadt 110');
    await stage.time.pass(1);
    expect([stage.state, stage.told]).to.deep.equal(['failed, musterstadt 110', ['failed unreachable']]);
    expect([stage.requests.length, stage.time.pending]).to.deep.equal([1, 0]);
  });

  it('E7 the ten seconds are for both attempts and the pause between them', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    await stage.time.pass(5_000);
    stage.requests[0]?.fail();
    await stage.time.pass(4_999);
    expect([stage.requests.length, stage.state]).to.deep.equal([2, 'loading, musterstadt 110']);
    await stage.time.pass(1);
    expect([stage.state, stage.time.pending]).to.deep.equal(['failed, musterstadt 110', 0]);
    controller.retry?.();
    await stage.time.pass(9_000);
    stage.requests[2]?.fail();
    await stage.time.pass(1_000);
    expect([stage.told.length, stage.requests.length, stage.time.pending]).to.deep.equal([2, 3, 0]);
  });

  it('E7 lets go of an answer that is not read to its end', async () => {
    const { controller } = stage;
    controller.follow(null, '/musterstadt.json');
    stage.requests[0]?.answer(`"${' '.repeat(2_000_000)}"`);
    await stage.time.pass(0);
    expect(stage.requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it('E7 another city that cannot be loaded leaves none: never the officers of the wrong city', async () => {
    const { controller } = stage;
    controller.follow(null, '/anderswo.json');
    stage.requests[0]?.refuse(404);
    await stage.time.pass(2_000);
    stage.requests[1]?.refuse(404);
    await stage.time.pass(0);
    expect(stage.state).to.equal('failed, none');
  });

  it('E7 a broken directory of the same city => the bundled one stays; of another => none', async () => {
    const { controller } = stage;
    controller.follow({ ...newer, emergency: 'Notruf' }, null);
    expect(stage.state).to.equal('failed, musterstadt 110');
    controller.follow({ ...other, emergency: 'Notruf' }, null);
    expect(stage.state).to.equal('failed, none');
    controller.follow(null, '/musterstadt.json');
    await stage.answer(0, { ...other, emergency: 'Notruf' });
    expect(stage.state).to.equal('failed, none');
    expect(stage.told).to.deep.equal(['failed expected', 'failed expected', 'failed expected']);
  });

  for (const [body, city] of [
    ['null', 'musterstadt'],
    ['[]', 'musterstadt'],
    ['{"city":null}', 'musterstadt'],
    ['null', 'anderswo'],
  ]) {
    it(`E7 ${body ?? ''} at …/${city ?? ''}.json, which tells no city => its address does`, async () => {
      const { controller } = stage;
      controller.follow(null, `/${city ?? ''}.json`);
      await stage.answer(0, JSON.parse(body ?? ''));
      expect(stage.state).to.equal(city === 'musterstadt' ? 'failed, musterstadt 110' : 'failed, none');
    });
  }

  const nonsense: unknown[] = [
    0,
    '',
    'jena',
    true,
    [],
    {},
    () => musterstadt,
    Symbol('x'),
    { city: null },
    NaN,
  ];
  for (const input of nonsense) {
    it(`E7 ${String(Array.isArray(input) ? '[]' : input)} handed over => failed, nothing thrown`, () => {
      const { controller } = stage;
      controller.follow(input, null);
      expect(stage.state).to.equal('failed, none');
      expect(stage.told).to.have.lengthOf(1);
    });
  }
});
