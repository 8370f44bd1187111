import { launch, type Browser } from 'puppeteer-core';
import { findChrome } from '../tools/engines/find-chrome.ts';

/** A headless browser that is started when it is needed, and again should it have ended. */
export interface BrowserKeeper {
  current(): Promise<Browser>;
  /** False once the browser has ended by itself. */
  isAlive(): boolean;
  close(): Promise<void>;
}

/** Keeps a browser that draws as soon as it can, so that no time is rounded up to the next sixtieth of a second. */
export function keepBrowser(): BrowserKeeper {
  let browser: Browser | undefined;
  const start = async (): Promise<Browser> => {
    const chrome = await findChrome();
    const args = [...chrome.args, '--disable-gpu-vsync', '--disable-frame-rate-limit'];
    return launch({ ...chrome, args, headless: true, protocolTimeout: 600_000 });
  };
  return {
    async current() {
      if (!browser?.connected) browser = await start();
      return browser;
    },
    isAlive: () => browser?.connected ?? true,
    async close() {
      if (browser?.connected) await browser.close();
    },
  };
}

/** Measures, and once more where the browser ended meanwhile: on a busy machine that is nobody's fault. */
export async function measureTwiceIfNeeded<Value>(
  browser: BrowserKeeper,
  measure: () => Promise<Value>,
): Promise<Value> {
  try {
    return await measure();
  } catch (error) {
    if (browser.isAlive()) throw error;
    console.log('The browser has ended by itself; what it was at is measured once more.');
    return measure();
  }
}
