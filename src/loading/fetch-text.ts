/** A directory of a large city is about 100 kB; whatever is larger is something else. */
const maxBytes = 2e6;

/** Counts bytes as they come out of any compression: a small file must not unfold without end. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > maxBytes) throw new RangeError(`it is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/**
 * The text at an address, at most 2 MB. Rejects with an Error that says why there is none; a RangeError where the text is
 * too long. Aborting the signal lets go of what is still on its way.
 */
export async function fetchText(address: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { signal, cache, credentials: 'omit' });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return readText(response);
}
