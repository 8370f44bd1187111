import { expect } from '@open-wc/testing';
import { fetchText } from '../../src/loading/fetch-text.ts';
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

describe('fetchText', () => {
  let net: FakeFetch;
  beforeEach(() => {
    net = fakeFetch();
  });
  afterEach(() => {
    net.restore();
  });

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
    const result = fetchText('/jena.json', never, 'default');
    net.requests[0]?.answer(body);
    expect(await result).to.equal('{"name":"Zwätzen"}');
  });

  it('E9 sends no cookies, and leaves the cache to the browser unless told otherwise', () => {
    void fetchText('/jena.json', never, 'default');
    void fetchText('/jena.json', never, 'no-cache');
    expect(net.requests.map(({ init: { credentials, cache } }) => [credentials, cache])).to.deep.equal([
      ['omit', 'default'],
      ['omit', 'no-cache'],
    ]);
  });

  for (const status of [404, 410, 500, 503]) {
    it(`E7 status ${String(status)} => rejected, names it`, async () => {
      const reason = reasonOf(fetchText('/jena.json', never, 'default'));
      net.requests[0]?.refuse(status);
      expect(await reason).to.include(String(status));
    });
  }

  it('E7 a byte order mark is taken off', async () => {
    const result = fetchText('/jena.json', never, 'default');
    net.requests[0]?.answer('\ufeff{}');
    expect(await result).to.equal('{}');
  });

  it('E7 two megabytes are read, however many bytes a letter has; one more byte is refused', async () => {
    const fits = fetchText('/jena.json', never, 'default');
    net.requests[0]?.answer('ä'.repeat(1_000_000));
    expect(await fits).to.have.lengthOf(1_000_000);
    const refused = reasonOf(fetchText('/jena.json', never, 'default'));
    net.requests[1]?.answer(`${'ä'.repeat(1_000_000)} `);
    expect(await refused).to.match(/2000000 bytes/);
  });

  it('E7 what is refused for its size is not read to its end', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const refused = reasonOf(fetchText('/jena.json', never, 'default'));
    net.requests[0]?.answer(body);
    expect(await refused).to.match(/2000000 bytes/);
    expect(pulled).to.be.below(2_200_000);
  });

  it('E7 the network fails => rejected', async () => {
    const reason = reasonOf(fetchText('/jena.json', never, 'default'));
    net.requests[0]?.fail();
    expect(await reason).to.equal('Failed to fetch');
  });

  it('E7 aborted before and while it waits => rejected; the first without a request', async () => {
    expect(
      await reasonOf(fetchText('/jena.json', AbortSignal.abort(new Error('zu spät')), 'default')),
    ).to.equal('zu spät');
    expect(net.requests).to.have.lengthOf(0);
    const late = new AbortController();
    const reason = reasonOf(fetchText('/jena.json', late.signal, 'default'));
    late.abort(new Error('weg'));
    expect(await reason).to.equal('weg');
  });
});
