/** A directory of a large city is about 100 kB; whatever is larger is something else. */
const maxBytes = 2_000_000;

/** Whoever waits longer takes the page for broken. */
const timeoutMs = 10_000;

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) throw new RangeError(`more than ${String(maxBytes)} bytes`);
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/**
 * The JSON at an address, of any shape, at most 2 MB, within 10 seconds. Rejects with an Error that says why not,
 * and with the signal's reason when the signal aborts.
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const own = new AbortController();
  const abort = (): void => {
    own.abort(signal.reason);
  };
  const timer = setTimeout(() => {
    own.abort(new Error(`no answer within ${String(timeoutMs / 1000)} seconds`));
  }, timeoutMs);
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(address, { signal: own.signal, credentials: 'omit' });
    if (!response.ok) throw new Error(`HTTP status ${String(response.status)}`);
    return JSON.parse(await readText(response)) as unknown;
  } finally {
    own.abort();
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
