import { chromeLauncher, type ChromeLauncher } from '@web/test-runner-chrome';
import type { Page } from 'puppeteer-core';
import { findChrome } from './find-chrome.ts';

/** A page that believes itself in front, so that focus works in pages that run beside each other. */
async function createPage({ context }: { context: { newPage(): Promise<Page> } }): Promise<Page> {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Runs test files in pages of one Chromium. Throws where none is found. */
export async function chromiumLauncher(): Promise<ChromeLauncher> {
  const chrome = await findChrome();
  return chromeLauncher({
    launchOptions: {
      executablePath: chrome.executablePath,
      // A language and a time zone that nobody's code is written for: no test passes by luck.
      args: [...chrome.args, '--accept-lang=tr'],
      env: { ...chrome.env, TZ: 'Asia/Kathmandu', LANG: 'en_US.UTF-8' },
    },
    createPage,
  });
}
