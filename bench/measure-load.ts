import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserKeeper } from './browser-keeper.ts';
import {
  beginning,
  openPage,
  pause,
  workBetween,
  workOf,
  type BrowserPage,
  type Work,
} from './browser-page.ts';
import { probeLoad, type LoadRecord } from './pages/load-probe.ts';
import type { Peer } from './peers.ts';
import type { PageOptions, Site } from './site.ts';

/** What loading a page once and leaving it alone gave. */
export interface Load extends LoadRecord {
  readonly untouched: Work;
  /** Script milliseconds in the last half second, when the page had been left alone for a while. */
  readonly idleScript: number;
}

/** What travels when a page is opened for the first time, HTML included. */
export interface Weight {
  readonly requests: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Opens a peer's page and resolves when its fields, and its cards where it begins with them, are painted. */
export async function loadPeer(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  options: PageOptions & { readonly slowDown?: number } = {},
): Promise<BrowserPage> {
  const opened = await openPage(browser, options.slowDown);
  await opened.page.evaluateOnNewDocument(probeLoad, peer.usable);
  await opened.page.goto(site.pageOf(peer.id, options));
  const wanted: 'card' | 'usable' = options.withCard ? 'card' : 'usable';
  await opened.page.waitForFunction((key) => (window.loadRecord?.[key] ?? 0) > 0, { polling: 50 }, wanted);
  return opened;
}

/** Loads a peer's page and leaves it alone for a while, unless it begins with a card. */
export async function measureLoad(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  options: PageOptions & { readonly slowDown?: number } = {},
): Promise<Load> {
  const opened = await loadPeer(browser, site, peer, options);
  try {
    const leave = options.withCard ? 0 : 500;
    await pause(leave);
    const settled = await workOf(opened);
    await pause(leave);
    const left = await workOf(opened);
    const record = await opened.page.evaluate(() => window.loadRecord);
    if (!record) throw new Error('The page has lost its record.');
    const microtasks = await opened.microtasks();
    return {
      ...record,
      untouched: workBetween(beginning, settled, microtasks),
      idleScript: workBetween(settled, left, microtasks).script,
    };
  } finally {
    await opened.close();
  }
}

/** Counts the requests of a peer's page and compresses what answers them: gzip at level 9, brotli at quality 11. */
export async function measureWeight(browser: BrowserKeeper, site: Site, peer: Peer): Promise<Weight> {
  const { page, close } = await openPage(browser);
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) addresses.push(request.url());
  });
  await page.goto(site.pageOf(peer.id), { waitUntil: 'networkidle0' });
  await close();
  return weightOf(addresses.map((address) => Buffer.from(site.contentOf(address))));
}

/** Compresses each of these answers to a request. */
export function weightOf(bodies: readonly Buffer[]): Weight {
  const sum = (sizeOf: (body: Buffer) => number): number =>
    bodies.reduce((total, body) => total + sizeOf(body), 0);
  return {
    requests: bodies.length,
    raw: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
  };
}
