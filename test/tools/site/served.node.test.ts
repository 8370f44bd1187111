import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import manifest from '../../../package.json' with { type: 'json' };
import { momentOfSource } from '../../../tools/site/moment.ts';
import { writeSite } from './made-site.ts';
import { realServers, startRealServer } from './real-servers.ts';

/** Asks as a browser does, without unpacking what comes. */
function ask(address: string, encoding = ''): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { headers: encoding === '' ? {} : { 'accept-encoding': encoding } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          resolve({ answer, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

for (const server of realServers) {
  const program = server.find();
  const reason = program === null ? `${server.name} is not installed (Debian: ${server.package})` : false;
  describe(`the site served by ${server.name}`, { skip: reason }, () => {
    let site: ReturnType<typeof writeSite>;
    let running: Awaited<ReturnType<typeof startRealServer>>;
    before(async () => {
      site = writeSite();
      running = await startRealServer(server, program!, site.parent, site.directory);
    });
    after(async () => {
      await running.stop();
      site.remove();
    });

    const year = 'public, max-age=31536000, immutable';
    const hour = 'public, max-age=3600';
    const fiveMinutes = 'public, max-age=300';
    const data = `${fiveMinutes}, stale-while-revalidate=86400, stale-if-error=604800`;
    const cases: readonly (readonly [name: string, cacheControl: string, type: RegExp, shared: boolean])[] = [
      ['', fiveMinutes, /^text\/html; charset=utf-8$/, false],
      ['en/', fiveMinutes, /^text\/html/, false],
      ['herunterladen.html', fiveMinutes, /^text\/html/, false],
      ['kobb-finder.js', hour, /^text\/javascript/, true],
      ['embed.html', hour, /^text\/html/, true],
      ['jena.json', data, /^application\/json/, true],
      [`${manifest.version}/kobb-finder.js`, year, /^text\/javascript/, true],
      [`${manifest.version}/notice.js`, year, /^text\/javascript/, true],
      [`downloads/kobb-finder-${manifest.version}.zip`, year, /^application\/zip/, true],
    ];
    for (const [name, cacheControl, type, shared] of cases) {
      it(`M8 /${name} => ${cacheControl}`, async () => {
        const { answer } = await ask(running.address + name);
        assert.equal(answer.statusCode, 200);
        assert.equal(answer.headers['cache-control'], cacheControl);
        assert.match(answer.headers['content-type'] ?? '', type);
        assert.equal(answer.headers['x-content-type-options'], 'nosniff');
        assert.equal(answer.headers['access-control-allow-origin'], shared ? '*' : undefined);
        assert.equal(answer.headers['cross-origin-resource-policy'], shared ? 'cross-origin' : undefined);
      });
    }

    it('M8 pages allow the site’s own scripts alone, and only those made for frames may stand in the frames of others', async () => {
      const policyOf = async (name: string): Promise<string> =>
        String((await ask(running.address + name)).answer.headers['content-security-policy']);
      assert.match(await policyOf(''), /^default-src 'none'; script-src 'self'; .*frame-ancestors 'self'$/);
      assert.match(await policyOf('en/documents/'), /frame-ancestors 'self'$/);
      assert.match(await policyOf('embed.html'), /frame-ancestors \*$/);
      assert.match(await policyOf(`${manifest.version}/embed.html`), /frame-ancestors \*$/);
    });

    it('M8 sends the files that were compressed beforehand, and the time of the commit', async () => {
      const { answer, body } = await ask(`${running.address}kobb-finder.js`, 'gzip');
      assert.equal(answer.headers['content-encoding'], 'gzip');
      assert.ok(body.equals(readFileSync(path.join(site.directory, 'kobb-finder.js.gz'))));
      assert.match(answer.headers.vary ?? '', /accept-encoding/i);
      assert.equal(new Date(answer.headers['last-modified'] ?? '').getTime(), momentOfSource().getTime());
    });

    it('M8 answers with a page of the site where nothing is', async () => {
      const { answer, body } = await ask(`${running.address}nirgendwo`);
      assert.equal(answer.statusCode, 404);
      assert.match(body.toString(), /Hier ist keine Seite/);
    });
  });
}
