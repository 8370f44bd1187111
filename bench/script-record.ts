import type { Page } from 'puppeteer-core';

/** A run of microtasks, in milliseconds on the browser's own clock. */
export interface MicrotaskRun {
  readonly start: number;
  readonly duration: number;
}

/** What Chromium's counts of work do not tell about the scripts of a page. */
export interface ScriptRecord {
  readonly microtasks: readonly MicrotaskRun[];
  /** When the first module of the page began to run, in milliseconds on the browser's own clock; NaN where none did. */
  readonly firstModule: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

function recordOf(events: readonly TraceEvent[]): ScriptRecord {
  const named = (name: string): TraceEvent[] =>
    events.filter((event) => event.name === name && event.ph === 'X');
  const modules = named('v8.evaluateModule').map(({ ts }) => ts / 1000);
  return {
    microtasks: named('RunMicrotasks').map(({ ts, dur = 0 }) => ({ start: ts / 1000, duration: dur / 1000 })),
    firstModule: modules.length ? Math.min(...modules) : NaN,
  };
}

/**
 * Records every run of microtasks, and the first module, until the returned function is called for the first time; it hands them
 * over. Chromium does not count microtasks as running scripts, and much that renders after a promise, as lit and the finder do,
 * would look as if it took no time.
 */
export async function recordScripts(page: Page): Promise<() => Promise<ScriptRecord>> {
  await page.tracing.start({ categories: ['-*', 'v8', 'v8.execute'] });
  const stop = async (): Promise<ScriptRecord> => {
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('The browser has lost its trace.');
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    return recordOf(traceEvents);
  };
  let record: Promise<ScriptRecord> | undefined;
  return () => (record ??= stop());
}
