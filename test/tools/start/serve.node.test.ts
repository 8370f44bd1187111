import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startServer, type RunningServer } from '../../../tools/start/serve.ts';

describe('startServer', () => {
  let server: RunningServer;

  before(async () => {
    server = await startServer(0);
  });

  after(async () => {
    await server.stop();
  });

  const answers: [address: string, status: number, type: string | null][] = [
    ['', 302, null],
    ['demo/', 200, 'text/html; charset=utf-8'],
    ['demo/index.html?district=winzerla', 200, 'text/html; charset=utf-8'],
    ['demo/nothing.html', 404, 'text/plain; charset=utf-8'],
    ['package.json', 404, 'text/plain; charset=utf-8'],
    ['demo/%2e%2e/package.json', 404, 'text/plain; charset=utf-8'],
    ['demo/..%2fpackage.json', 404, 'text/plain; charset=utf-8'],
    ['demo', 404, 'text/plain; charset=utf-8'],
    ['%E0%A4%A', 400, null],
  ];
  for (const [address, status, type] of answers) {
    it(`/${address} => ${status}`, async () => {
      const response = await fetch(server.url + address, { redirect: 'manual' });
      await response.arrayBuffer();
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), type);
    });
  }

  it('/ leads to the demo pages', async () => {
    const response = await fetch(server.url);
    assert.equal(new URL(response.url).pathname, '/demo/');
    await response.arrayBuffer();
  });

  it('a taken port => EADDRINUSE', async () => {
    const { port } = new URL(server.url);
    await assert.rejects(startServer(Number(port)), { code: 'EADDRINUSE' });
  });
});
