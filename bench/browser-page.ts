import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserKeeper } from './browser-keeper.ts';
import { recordScripts, type MicrotaskRun, type ScriptRecord } from './script-record.ts';

/** A page of its own, with nothing in its caches, and the line to the browser's own instruments. */
export interface BrowserPage {
  readonly page: Page;
  readonly instruments: CDPSession;
  /** What scripts did since the page was opened; asking for it ends the record. */
  readonly scripts: () => Promise<ScriptRecord>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a page has spent on its main thread, as Chromium counts them. */
export interface Work {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly all: number;
}

/** The work since the page began, without its microtasks, and when that was read. */
export interface Reading extends Work {
  /** Milliseconds on the browser's own clock. */
  readonly at: number;
  /** When the page was asked for, on the same clock. */
  readonly navigation: number;
}

/** Before a page began. */
export const beginning: Reading = { script: 0, style: 0, layout: 0, all: 0, at: 0, navigation: 0 };

/** Opens an empty page, its processor slowed down so many times. */
export async function openPage(browser: BrowserKeeper, slowDown = 1): Promise<BrowserPage> {
  const context = await (await browser.current()).createBrowserContext();
  const page = await context.newPage();
  const instruments = await page.createCDPSession();
  await instruments.send('Performance.enable');
  // Busy machines take their time.
  page.setDefaultTimeout(300_000);
  await page.setViewport({ width: 800, height: 900 });
  if (slowDown > 1) await page.emulateCPUThrottling(slowDown);
  const scripts = await recordScripts(page);
  const close = async (): Promise<void> => {
    // A browser that has ended has closed its pages, and why it ended is not to be hidden by that.
    if (!browser.isAlive()) return;
    // There is one trace in a browser at a time.
    await scripts();
    await context.close();
  };
  return { page, instruments, scripts, close };
}

/** Reads the work so far. */
export async function workOf({ instruments }: BrowserPage): Promise<Reading> {
  const { metrics } = await instruments.send('Performance.getMetrics');
  const milliseconds = (name: string): number =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return {
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
    all: milliseconds('TaskDuration'),
    at: milliseconds('Timestamp'),
    navigation: milliseconds('NavigationStart'),
  };
}

/** The work between two readings; microtasks are scripts. */
export function workBetween(before: Reading, after: Reading, microtasks: readonly MicrotaskRun[]): Work {
  const inMicrotasks = microtasks
    .filter(({ start }) => start >= before.at && start < after.at)
    .reduce((sum, { duration }) => sum + duration, 0);
  return {
    script: after.script - before.script + inMicrotasks,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    all: after.all - before.all,
  };
}

/** Bytes in use after a forced collection: of scripts, and of the nodes behind them. */
export async function heapOf({ instruments }: BrowserPage): Promise<number> {
  // Finalizers of the first collection leave garbage for the second.
  for (let time = 0; time < 3; time++) await instruments.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await instruments.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** Waits without a timer in the page. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
