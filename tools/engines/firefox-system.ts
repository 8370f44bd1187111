import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

interface ContextTree {
  readonly result: { readonly contexts: readonly { readonly context: string }[] };
}

interface Evaluation {
  readonly result:
    | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
}

/** What puppeteer talks to Firefox through; it has no public door to Mozilla's own commands. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection))
    throw new TypeError('This version of puppeteer-core keeps its connection to Firefox elsewhere.');
  return connection as Connection;
}

/**
 * Runs a function's body in Firefox's own window, where the browser's parts are at hand, and gives what it returns (JSON).
 * Works where Firefox was started with `--remote-allow-system-access`.
 */
export async function runInFirefox(browser: Browser, body: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as ContextTree;
  const [window] = tree.result.contexts;
  if (!window) throw new Error('Firefox has no window.');
  const { result } = (await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`,
    target: { context: window.context },
    awaitPromise: true,
  })) as Evaluation;
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return JSON.parse(String(result.result.value));
}
