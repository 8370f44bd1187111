import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { filesOfZip } from '../../../tools/release/zip.ts';
import { integrityOf } from '../../../tools/release/integrity.ts';
import type { Files } from '../../../tools/site/files.ts';
import { htmlProblems } from './html-problems.ts';
import { makeSite, siteAddress } from './made-site.ts';

interface Manifest {
  readonly version: string;
  readonly package: string;
  readonly files: Readonly<
    Record<string, { readonly integrity: string; readonly version: string; readonly content?: string }>
  >;
}

let files: Files;

function text(name: string): string {
  const content = files.get(name);
  assert.ok(content, `there is no ${name}`);
  return new TextDecoder().decode(content);
}

/** The pages of the site, not what is to be pasted into others, or shown in frames. */
function pageNames(): string[] {
  return [...files.keys()].filter(
    (name) => name.endsWith('.html') && text(name).includes('class="masthead"'),
  );
}

interface Reference {
  readonly attribute: string;
  readonly address: string;
}

function referencesOf(markup: string): Reference[] {
  const found = markup.matchAll(
    /<(?!a\b|link rel="(?:canonical|alternate)")[^>]*\s(?:src|href)="([^"]*)"|<a\b[^>]*\shref="([^"]*)"/g,
  );
  return [...found].map(([, loaded, linked]) => ({
    attribute: loaded === undefined ? 'link' : 'loaded',
    address: (loaded ?? linked ?? '').replaceAll('&amp;', '&'),
  }));
}

/** What is wrong with a reference of a page, or nothing. */
function faultOf(page: string, { attribute, address }: Reference): string[] {
  if (/^(?:https?|tel|mailto):/.test(address)) {
    return attribute === 'link' ? [] : [`${page} loads ${address} from elsewhere`];
  }
  const url = new URL(address, `${siteAddress}${page}`);
  const name = url.pathname.slice(1).replace(/(?<=^|\/)$/, 'index.html');
  if (!files.has(name)) return [`${page} leads to ${name}, which is not there`];
  const id = decodeURIComponent(url.hash.slice(1));
  const isThere = id === '' || text(name).includes(`id="${id}"`);
  return isThere ? [] : [`${page} leads to ${name}#${id}, which is not there`];
}

describe('the whole site', () => {
  before(() => {
    files = makeSite();
  });

  it('M3 every page is valid HTML', async () => {
    const names = pageNames();
    assert.ok(names.length > 20);
    const problems = await Promise.all(names.map((name) => htmlProblems(text(name), name)));
    assert.deepEqual(problems.flat(), []);
  });

  it('M3 every link within the site leads somewhere, and nothing is loaded from elsewhere', () => {
    const faults = pageNames().flatMap((name) =>
      referencesOf(text(name)).flatMap((reference) => faultOf(name, reference)),
    );
    assert.deepEqual(faults, []);
  });

  it('M3 every page but the one for what is not there stands in the sitemap', () => {
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
      address.slice(siteAddress.length).replace(/(?<=^|\/)$/, 'index.html'),
    );
    assert.deepEqual(
      listed.sort(),
      pageNames()
        .filter((name) => name !== '404.html')
        .sort(),
    );
  });

  it('M4 the manifest names sizes and checksums, and addresses at which the same bytes stay for ever', () => {
    const { files: listed } = JSON.parse(text('manifest.json')) as Manifest;
    assert.ok('kobb-finder.js' in listed && 'notice.js' in listed && 'jena.json' in listed);
    for (const [name, { integrity, version, content }] of Object.entries(listed)) {
      for (const address of [name, version, ...(content === undefined ? [] : [content])]) {
        assert.equal(integrityOf(files.get(address)!), integrity, address);
      }
    }
  });

  it('M4 a version is a folder in which the finder has all beside it that it fetches, the same as in the package', () => {
    const { version, package: archive } = JSON.parse(text('manifest.json')) as Manifest;
    const packed = filesOfZip(files.get(archive)!);
    assert.ok(packed.has('kobb-finder.js') && packed.has('notice.js') && packed.has('LIESMICH.html'));
    for (const [name, content] of packed) {
      assert.deepEqual(Buffer.from(files.get(`${version}/${name}`)!), Buffer.from(content), name);
    }
  });

  it('M4 the pages load the finder and their style by addresses that name their content', () => {
    const loaded = referencesOf(text('index.html'))
      .filter(({ attribute }) => attribute === 'loaded')
      .map(({ address }) => path.posix.normalize(address));
    assert.ok(loaded.some((address) => /^kobb-finder-[0-9a-f]{12}\/kobb-finder\.js$/.test(address)));
    assert.ok(loaded.some((address) => /^assets\/site\.[0-9a-f]{10}\.css$/.test(address)));
  });
});
