import { fetchText } from './fetch-text.ts';

/** The pause before the one retry that nobody has to ask for. */
const retryAfterMs = 2e3;

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, retryAfterMs);
    signal.onabort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
  });
}

async function fetchTwice(address: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  try {
    return await fetchText(address, signal, cache);
  } catch (reason) {
    // Too long a file is one that came; another try would cost the reader as much again.
    if (signal.aborted || reason instanceof RangeError) throw reason;
  }
  await pause(signal);
  return fetchText(address, signal, 'no-cache');
}

/**
 * The JSON at an address, of any shape. Where no file comes it is asked for once more, past the cache; a file that came and
 * is no JSON in UTF-8 is not. Rejects with an Error that says why.
 */
export async function loadJson(address: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
  const text = await fetchTwice(address, signal, cache);
  // What stands in for bytes that are no UTF-8 would garble names.
  if (text.includes('\ufffd')) throw new Error('it is not UTF-8');
  return JSON.parse(text) as unknown;
}
