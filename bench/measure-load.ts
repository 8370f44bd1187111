import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserKeeper } from './browser-keeper.ts';
import { openPage, pause, workOf, type BrowserPage } from './browser-page.ts';
import { probeLoad, type LoadRecord } from './pages/load-probe.ts';
import { watchPaint } from './painted.ts';
import type { Peer } from './peers.ts';
import type { PageOptions, Site } from './site.ts';

/** What loading a page once gave. */
export interface Load extends LoadRecord {
  /**
   * Milliseconds from the start of the page's own script to `usable`, or to `card` on a page that begins with one; NaN where the
   * page has no script.
   */
  readonly ofScript: number;
}

/** What travels when a page is opened for the first time, HTML included. */
export interface Weight {
  readonly requests: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** How a page is opened: its processor slowed down so many times; left alone by the observers of shifts and long tasks. */
export interface LoadOptions extends PageOptions {
  readonly slowDown?: number;
  readonly isLeftAlone?: boolean;
}

/** Opens a peer's page and resolves when its fields, and its cards where it begins with them, are painted. */
export async function loadPeer(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  options: LoadOptions = {},
): Promise<BrowserPage> {
  const opened = await openPage(browser, options.slowDown);
  const painted = await watchPaint(opened, options.withCard ? 'card' : 'usable');
  await opened.page.evaluateOnNewDocument(probeLoad, peer.usable, !options.isLeftAlone);
  await opened.page.goto(site.pageOf(peer.id, options), { waitUntil: 'domcontentloaded' });
  await painted();
  return opened;
}

/** Loads a peer's page, and leaves it alone until the browser has told of its long tasks and shifts. */
export async function measureLoad(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  options: LoadOptions = {},
): Promise<Load> {
  const opened = await loadPeer(browser, site, peer, options);
  try {
    if (!options.withCard) await pause(500);
    const { navigation } = await workOf(opened);
    const record = await opened.page.evaluate(() => window.loadRecord);
    if (!record) throw new Error('The page has lost its record.');
    const { firstModule } = await opened.scripts();
    const there = options.withCard ? record.card : record.usable;
    return { ...record, ofScript: navigation + record.firstByte + there - firstModule };
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
