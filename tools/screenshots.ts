import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findChrome } from './engines/find-chrome.ts';
import { rootDirectory } from './repository.ts';
import { buildIfStale } from './screenshots/build-if-stale.ts';
import { openScene } from './screenshots/open-scene.ts';
import { printPage } from './screenshots/print-page.ts';
import { printScenes, readmeScene, scenes } from './screenshots/scenes.ts';
import { shootViews } from './screenshots/shoot-views.ts';
import { readmeViews, views } from './screenshots/views.ts';
import { startServer } from './start/serve.ts';

const pictures = path.join(rootDirectory, 'build/screenshots');
const readmePictures = path.join(rootDirectory, 'docs/screenshots');

/** `npm run screenshots -- card 320` takes only those whose names contain both words. */
const words = process.argv.slice(2);

function isWanted(name: string): boolean {
  return words.every((word) => name.includes(word));
}

/** All scenes in all views, for looking at. */
async function takePictures(browser: Browser, url: string): Promise<void> {
  for (const scene of scenes) {
    const wanted = views.filter((view) => isWanted(`${scene.name}-${view.name}`));
    if (wanted.length === 0) continue;
    const page = await openScene(browser, url, scene);
    await shootViews(page, scene, wanted, (view) => path.join(pictures, `${scene.name}-${view.name}`));
    await page.close();
  }
}

async function printSheets(browser: Browser, url: string): Promise<void> {
  for (const scene of printScenes) {
    const name = `${scene.name}-print`;
    if (!isWanted(name)) continue;
    const page = await openScene(browser, url, scene);
    await printPage(page, path.join(pictures, name));
    await page.close();
  }
}

/** The pictures that belong to the documentation. */
async function takeReadmePictures(browser: Browser, url: string): Promise<void> {
  const wanted = readmeViews.filter((view) => isWanted(`readme-${view.name}`));
  if (wanted.length === 0) return;
  const page = await openScene(browser, url, readmeScene);
  await shootViews(page, readmeScene, wanted, (view) => path.join(readmePictures, view.name));
  await page.close();
}

await buildIfStale();
const server = await startServer(0);
const browser = await launch({ ...(await findChrome()), headless: true });
try {
  for (const directory of [pictures, readmePictures]) mkdirSync(directory, { recursive: true });
  await takePictures(browser, server.url);
  await printSheets(browser, server.url);
  await takeReadmePictures(browser, server.url);
  console.log(`Pictures in ${pictures} and ${readmePictures}`);
} finally {
  await browser.close();
  await server.stop();
}
