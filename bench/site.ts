import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../tools/build.ts';
import { rootDirectory } from '../tools/repository.ts';
import type { RunningServer } from '../tools/start/serve.ts';
import { bundlePage } from './bundle-page.ts';
import { madeUpNames } from './made-up-names.ts';
import { pageHtml } from './page-html.ts';
import { staticHtml } from './pages/static-html.ts';
import { peers, type PeerId } from './peers.ts';
import { seeded } from '../test/fixtures/random.ts';
import { readPeerData } from './read-peer-data.ts';
import { servePages } from './serve-pages.ts';

/** All that the bench opens in its browser. */
export interface Site extends RunningServer {
  /** The address of a peer's page. Entries other than those of Jena are made up. */
  pageOf(peer: PeerId, options?: PageOptions): string;
  /** What is served at an address of this site, absolute or relative to it. */
  contentOf(address: string): string;
}

/** What is on a peer's page, where it is not one field for Jena. */
export interface PageOptions {
  readonly count?: number;
  /** True where the page begins with a card. */
  readonly withCard?: boolean;
  /** How many made-up entries there are; 0 for those of Jena. */
  readonly madeUp?: number;
}

const fallback = '<a href="https://rathaus.jena.de/">Kontaktbereichsbeamte in Jena</a>';

function finderTag(withCard: boolean): string {
  return `<kobb-finder${withCard ? ' district="winzerla"' : ''}>${fallback}</kobb-finder>`;
}

async function bundleAll(): Promise<Map<string, string>> {
  const data = readPeerData();
  const files = new Map<string, string>();
  for (const { id } of peers) {
    if (id === 'kobb-finder' || id === 'static') continue;
    for (const [name, text] of await bundlePage(id, data)) files.set(name, text);
  }
  for (const [name, text] of await bundlePage('matching', data)) files.set(name, text);
  await build();
  files.set('kobb-finder.js', readFileSync(path.join(rootDirectory, 'dist/kobb-finder.js'), 'utf8'));
  files.set('static-place', staticHtml(data));
  return files;
}

function htmlFor(
  peer: string,
  query: URLSearchParams,
  files: ReadonlyMap<string, string>,
): string | undefined {
  const known = peers.find(({ id }) => id === peer);
  if (!known)
    return peer === 'matching'
      ? '<!doctype html><script type="module" src="/matching.js"></script>'
      : undefined;
  const [madeUp, withCard] = [Number(query.get('madeUp')), query.has('withCard')];
  const isFinder = known.id === 'kobb-finder';
  return pageHtml({
    peer: known.id,
    files: [...(madeUp ? [`names-${madeUp}.js`] : []), `${peer}.css`, `${peer}.js`].filter(
      (file) => file.startsWith('names-') || files.has(file),
    ),
    place: known.id === 'static' ? (files.get('static-place') ?? '') : isFinder ? finderTag(withCard) : '',
    count: Number(query.get('count') ?? 1),
    district: withCard ? 'Winzerla' : '',
  });
}

/** Builds all pages and serves them; made-up names are the same for the same seed. */
export async function openSite(seed: number): Promise<Site> {
  const files = await bundleAll();
  const contentAt = ({ pathname, searchParams }: URL): string | undefined => {
    const name = pathname.slice(1);
    const [, count] = /^names-(\d+)\.js$/.exec(name) ?? [];
    if (count && !files.has(name))
      files.set(name, `window.benchNames = ${JSON.stringify(madeUpNames(Number(count), seeded(seed)))};`);
    return files.get(name) ?? htmlFor(name, searchParams, files);
  };
  const server = await servePages(contentAt);
  return {
    ...server,
    pageOf: (peer, { count = 1, withCard = false, madeUp = 0 } = {}) =>
      `${server.url}${peer}?count=${count}&madeUp=${madeUp}${withCard ? '&withCard' : ''}`,
    contentOf: (address) => contentAt(new URL(address, server.url)) ?? '',
  };
}
