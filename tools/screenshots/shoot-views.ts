import type { Page, ScreenshotClip } from 'puppeteer-core';
import { emulateView } from './emulate-view.ts';
import type { Scene } from './scenes.ts';
import type { View } from './views.ts';

/** Room around what is shown, in CSS pixels. */
const margin = 16;

/** The box around all elements of these selectors, with some of the page around it. */
function boxAround(page: Page, selectors: readonly string[]): Promise<ScreenshotClip> {
  return page.evaluate(
    (wanted, room) => {
      const boxes = [...document.querySelectorAll(wanted)].map((element) => element.getBoundingClientRect());
      const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - room);
      const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + room);
      const top = Math.min(...boxes.map((box) => box.top)) - room;
      const bottom = Math.max(...boxes.map((box) => box.bottom)) + room;
      return { x: left, y: top + scrollY, width: right - left, height: bottom - top };
    },
    selectors.join(),
    margin,
  );
}

/** Takes a picture of the page in each view, as `fileOf` names it, without extension. */
export async function shootViews(
  page: Page,
  { clip }: Scene,
  views: readonly View[],
  fileOf: (view: View) => string,
): Promise<void> {
  const client = await page.createCDPSession();
  for (const view of views) {
    await emulateView(page, client, view);
    const part = clip ? { clip: await boxAround(page, clip) } : {};
    await page.screenshot({ ...part, path: `${fileOf(view)}.png`, captureBeyondViewport: false });
  }
}
