import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/loading/fetch-json.ts';
import { fakeFetch, type FakeFetch } from '../fixtures/fake-fetch.ts';

const never = new AbortController().signal;

/** Why a promise is rejected; an error where it is not. */
async function reasonOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
  throw new Error('the promise was kept');
}

/** A body of so many bytes that tells whether its reader has let go of it. */
function bodyOf(bytes: number): { body: ReadableStream<Uint8Array>; isCancelled: () => boolean } {
  let left = bytes;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(left, 65_536);
      left -= size;
      if (size > 0) controller.enqueue(new Uint8Array(size).fill(32));
      else controller.close();
    },
    cancel() {
      cancelled = true;
    },
  });
  return { body, isCancelled: () => cancelled };
}

describe('fetchJson', () => {
  let net: FakeFetch;
  beforeEach(() => {
    net = fakeFetch();
  });
  afterEach(() => {
    net.restore();
  });

  const values: [body: string, value: unknown][] = [
    ['{"a":[1,"ä"]}', { a: [1, 'ä'] }],
    [' null ', null],
    ['\ufeff{"a":1}', { a: 1 }],
    ['"👮"', '👮'],
  ];
  for (const [body, value] of values) {
    it(`E7 ${JSON.stringify(body)} => ${JSON.stringify(value)}`, async () => {
      const result = fetchJson('/jena.json', never);
      net.requests[0]?.answer(body);
      expect(await result).to.deep.equal(value);
    });
  }

  it('E7 letters cut in two by the network are put together', async () => {
    const bytes = new TextEncoder().encode('{"name":"Zwätzen"}');
    const cut = bytes.indexOf(0xc3) + 1;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.close();
      },
    });
    const result = fetchJson('/jena.json', never);
    net.requests[0]?.answer(body);
    expect(await result).to.deep.equal({ name: 'Zwätzen' });
  });

  it('E9 sends no cookies', () => {
    void fetchJson('/jena.json', never);
    expect(net.requests[0]?.init.credentials).to.equal('omit');
  });

  for (const status of [404, 410, 500, 503]) {
    it(`E7 status ${String(status)} => rejected, names it`, async () => {
      const reason = reasonOf(fetchJson('/jena.json', never));
      net.requests[0]?.answer('{}', { status });
      expect(await reason).to.include(String(status));
    });
  }

  const broken = ['<!doctype html><title>Angemeldet?</title>', '', '{"a":1', '{"a":1}{"b":2}', "{'a':1}"];
  for (const body of broken) {
    it(`E7 ${JSON.stringify(body)} with status 200 => rejected`, async () => {
      const reason = reasonOf(fetchJson('/jena.json', never));
      net.requests[0]?.answer(body, { headers: { 'content-type': 'application/json' } });
      expect(await reason).to.match(/JSON/i);
    });
  }

  it('E7 two megabytes are read, one more byte is refused and its reader lets go of the rest', async () => {
    const fits = bodyOf(2_000_000);
    const first = reasonOf(fetchJson('/jena.json', never));
    net.requests[0]?.answer(fits.body);
    expect(await first).to.match(/JSON/i);
    const oversized = bodyOf(20_000_000);
    const second = reasonOf(fetchJson('/jena.json', never));
    net.requests[1]?.answer(oversized.body);
    expect(await second).to.match(/2000000 bytes/);
    expect(oversized.isCancelled()).to.equal(true);
  });

  it('E7 the network fails => rejected', async () => {
    const reason = reasonOf(fetchJson('/jena.json', never));
    net.requests[0]?.fail();
    expect(await reason).to.equal('Failed to fetch');
  });

  it('E7 aborted before and while it waits => rejected; the first without a request', async () => {
    expect(await reasonOf(fetchJson('/jena.json', AbortSignal.abort(new Error('zu spät'))))).to.equal(
      'zu spät',
    );
    expect(net.requests).to.have.lengthOf(0);
    const late = new AbortController();
    const reason = reasonOf(fetchJson('/jena.json', late.signal));
    late.abort(new Error('weg'));
    expect(await reason).to.equal('weg');
  });
});
