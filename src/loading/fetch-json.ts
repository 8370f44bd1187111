/** A directory of a large city is about 100 kB; whatever is larger is something else. */
const maxBytes = 2e6;

async function readText({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text;
    text += chunk.value;
    if (text.length <= maxBytes) continue;
    void reader?.cancel();
    throw new Error(`it is larger than ${maxBytes} bytes`);
  }
}

/** The JSON at an address, of any shape, at most 2 MB. Rejects with an Error that says why not. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return JSON.parse(await readText(response)) as unknown;
}
