import type { Page } from 'puppeteer-core';

/** A run of microtasks, in milliseconds on the browser's own clock. */
export interface MicrotaskRun {
  readonly start: number;
  readonly duration: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/**
 * Records every run of microtasks until the returned function is called for the first time; it hands them over. Chromium does not count
 * them as running scripts, and much that renders after a promise, as lit and the finder do, would look as if it took no time.
 */
export async function recordMicrotasks(page: Page): Promise<() => Promise<readonly MicrotaskRun[]>> {
  await page.tracing.start({ categories: ['-*', 'v8.execute'] });
  const stop = async (): Promise<readonly MicrotaskRun[]> => {
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('The browser has lost its trace.');
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    return traceEvents
      .filter(({ name, ph }) => name === 'RunMicrotasks' && ph === 'X')
      .map(({ ts, dur = 0 }) => ({ start: ts / 1000, duration: dur / 1000 }));
  };
  let runs: Promise<readonly MicrotaskRun[]> | undefined;
  return () => (runs ??= stop());
}
