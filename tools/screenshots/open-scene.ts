import type { Browser, Page } from 'puppeteer-core';
import { FinderHand } from './finder-hand.ts';
import { moment, type Scene } from './scenes.ts';

/** Opens the page of a scene, served at `url`, and brings it about. Rejects when the finder never gets there. */
export async function openScene(browser: Browser, url: string, scene: Scene): Promise<Page> {
  const page = await browser.newPage();
  // Nothing that a scene saves is to be kept.
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await page.goto(`${url}demo/${scene.page}`);
  const hand = new FinderHand(page);
  await hand.waitForAll();
  await hand.holdClock(moment);
  await scene.prepare?.(hand);
  return page;
}
