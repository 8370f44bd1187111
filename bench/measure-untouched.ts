import type { BrowserKeeper } from './browser-keeper.ts';
import { beginning, pause, workBetween, workOf, type Work } from './browser-page.ts';
import { loadPeer } from './measure-load.ts';
import type { Peer } from './peers.ts';
import type { PageOptions, Site } from './site.ts';

/** How long a page is left alone once it is painted, in milliseconds. */
export const leftAloneFor = 2000;

/** What a page costs that nobody touches. */
export interface Untouched {
  /** From its beginning until it has been left alone. */
  readonly whole: Work;
  /** From the moment in which its fields, or its cards where it begins with them, were painted. */
  readonly afterPaint: Work;
}

/** Opens a peer's page and leaves it alone, without anything of the bench in it that could run then. */
export async function measureUntouched(
  browser: BrowserKeeper,
  site: Site,
  peer: Peer,
  options: PageOptions = {},
): Promise<Untouched> {
  const opened = await loadPeer(browser, site, peer, { ...options, isLeftAlone: true });
  try {
    const painted = await workOf(opened);
    await pause(leftAloneFor);
    const left = await workOf(opened);
    const { microtasks } = await opened.scripts();
    return {
      whole: workBetween(beginning, left, microtasks),
      afterPaint: workBetween(painted, left, microtasks),
    };
  } finally {
    await opened.close();
  }
}
