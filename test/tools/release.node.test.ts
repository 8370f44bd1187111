import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesOfZip } from '../../tools/release/zip.ts';
import { htmlProblems } from './site/html-problems.ts';

let parent: string;

/** Gives the folder of what was made: of `dist/`, or from the source anew. */
function release(name: string, env: Record<string, string>, ...options: string[]): string {
  const directory = path.join(parent, name);
  execFileSync(process.execPath, ['tools/release.ts', '--to', directory, ...options], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  return directory;
}

describe('npm run release', () => {
  let first: string;
  before(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'kobb-release-'));
    first = release('first', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }, '--built');
  });
  after(() => {
    rmSync(parent, { recursive: true, force: true });
  });

  it('M5 built twice, in other time zones and languages, gives the same bytes', () => {
    const second = release('second', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' });
    const names = readdirSync(first);
    assert.equal(names.length, 3);
    assert.deepEqual(readdirSync(second), names);
    for (const name of names) {
      assert.ok(readFileSync(path.join(first, name)).equals(readFileSync(path.join(second, name))), name);
    }
  });

  it('M5 hands out the package, the source maps apart, and checksums that hold, all of the time of the commit', () => {
    const names = readdirSync(first);
    const list = names.find((name) => name.endsWith('.sha256'))!;
    const lines = readFileSync(path.join(first, list), 'utf8').trim().split('\n');
    assert.equal(lines.length, 2);
    for (const line of lines) {
      const [sum, name = ''] = line.split(/\s+/);
      const content = readFileSync(path.join(first, name));
      assert.equal(createHash('sha256').update(content).digest('hex'), sum, name);
    }
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
    for (const name of names) assert.equal(statSync(path.join(first, name)).mtimeMs, Number(seconds) * 1000);
  });

  it('M5 the package has all that a web server needs, a German guide that is valid HTML, and no source map', async () => {
    const archive = readdirSync(first).find((name) => /-\d+\.\d+\.\d+\.zip$/.test(name))!;
    const files = filesOfZip(readFileSync(path.join(first, archive)));
    const wanted = ['kobb-finder.js', 'kobb-finder.classic.js', 'notice.js', 'embed.html', 'jena.json'];
    for (const name of [
      ...wanted,
      'LIESMICH.html',
      'LICENSE.txt',
      'integrity.json',
      'SHA256SUMS',
      'liste.html',
    ]) {
      assert.ok(files.has(name), name);
    }
    assert.ok(![...files.keys()].some((name) => name.endsWith('.map')));
    const guide = new TextDecoder().decode(files.get('LIESMICH.html'));
    assert.deepEqual(await htmlProblems(guide, 'LIESMICH.html'), []);
  });
});
