import type { BrowserKeeper } from './browser-keeper.ts';
import { heapOf, pause, type BrowserPage } from './browser-page.ts';
import { loadPeer } from './measure-load.ts';
import type { Peer } from './peers.ts';
import type { Site } from './site.ts';

/** Bytes in use after a forced collection. */
export interface Memory {
  readonly one: number;
  readonly hundred: number;
}

/** What stays of a thousand fields that have come and gone. */
export interface Leavings {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heapOfPage(browser: BrowserKeeper, site: Site, peer: Peer, count: number): Promise<number> {
  const opened = await loadPeer(browser, site, peer, { count });
  await pause(300);
  const bytes = await heapOf(opened);
  await opened.close();
  return bytes;
}

/** The memory of a page with one field and of a page with a hundred. */
export async function measureMemory(browser: BrowserKeeper, site: Site, peer: Peer): Promise<Memory> {
  return {
    one: await heapOfPage(browser, site, peer, 1),
    hundred: await heapOfPage(browser, site, peer, 100),
  };
}

/** Makes fields, lets each be rendered, and takes them out again. */
async function comeAndGo(times: number): Promise<void> {
  const mount =
    window.mountPeer ??
    ((place: HTMLElement) => {
      place.append(document.createElement('kobb-finder'));
      return () => {
        place.replaceChildren();
      };
    });
  for (let time = 0; time < times; time++) {
    const place = document.createElement('div');
    document.body.append(place);
    const unmount = mount(place);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    unmount();
    place.remove();
  }
}

async function countsOf(opened: BrowserPage): Promise<Leavings> {
  const bytes = await heapOf(opened);
  const { metrics } = await opened.instruments.send('Performance.getMetrics');
  const count = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { bytes, nodes: count('Nodes'), listeners: count('JSEventListeners') };
}

/** Lets a thousand fields come and go on a peer's page, after as many that warm it up. */
export async function measureLeavings(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  times: number,
): Promise<Leavings> {
  const opened = await loadPeer(browser, site, peer);
  await opened.page.evaluate(comeAndGo, times);
  await pause(1500);
  const before = await countsOf(opened);
  await opened.page.evaluate(comeAndGo, times);
  // Whatever announces something later is to have done so.
  await pause(1500);
  const after = await countsOf(opened);
  await opened.close();
  return {
    bytes: after.bytes - before.bytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}
