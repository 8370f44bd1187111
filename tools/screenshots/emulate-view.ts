import type { CDPSession, Page } from 'puppeteer-core';
import type { View } from './views.ts';

async function assertMatches(page: Page, query: string): Promise<void> {
  if (!(await page.evaluate((asked) => matchMedia(asked).matches, query))) {
    throw new Error(`The browser does not emulate ${query}.`);
  }
}

/** A picture taken earlier may lack text. */
async function paint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

async function resize(
  page: Page,
  client: CDPSession,
  { width, textSize }: View,
  height: number,
): Promise<void> {
  await page.setViewport({ width, height });
  // Chromium forgets the size of text with every new viewport.
  await client.send('Page.setFontSizes', { fontSizes: { standard: textSize, fixed: textSize } });
}

/**
 * Lets a loaded page be seen as the view says, in a viewport as high as the page; `client` is a session of the page.
 * Rejects when the browser does not emulate the view, and when the page scrolls sideways in it.
 */
export async function emulateView(page: Page, client: CDPSession, view: View): Promise<void> {
  const { width, features, textSize } = view;
  await client.send('Emulation.setEmulatedMedia', { media: '', features: [...features] });
  await resize(page, client, view, 900);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await resize(page, client, view, height);
  await paint(page);
  for (const { name, value } of features) await assertMatches(page, `(${name}: ${value})`);
  // In media queries 1em is the size that the person set, whatever the page makes of it.
  await assertMatches(page, `(width: ${String(width / textSize)}em)`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width)
    throw new Error(`${page.url()} scrolls sideways at ${view.name}: ${String(wide)} pixels.`);
}
