/** An empty page of the same origin, in a frame, with its own window and its own registry of elements. */
export interface BlankPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Adds a script, a file of `dist/` or an address, and waits until it has run. Rejects if it throws. */
  run(file: string): Promise<void>;
  /** What was thrown or refused on a page with `scripts`, one line each. */
  errors(): Promise<string>;
}

/** Markup for a page, all of it optional; `scripts` run in this order: files of `dist/`, or addresses. */
interface Markup {
  /** The content security policy that the server sends. */
  readonly policy?: string;
  /** The words of the frame's `sandbox`; it is none without them. */
  readonly sandbox?: string;
  readonly head?: string;
  readonly body?: string;
  readonly scripts?: readonly string[];
}

function addressOf(file: string): string {
  return file.startsWith('/') ? file : `/dist/${file}`;
}

function scriptTag(address: string): string {
  return `<script ${address.includes('.classic.') ? 'defer' : 'type="module"'} src="${address}"></script>`;
}

function runIn(window: Window & typeof globalThis, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    if (!file.includes('.classic.')) script.type = 'module';
    window.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
    script.addEventListener('error', () => {
      reject(new Error(`${file} cannot be loaded`));
    });
    script.addEventListener('load', () => {
      resolve();
    });
    script.src = addressOf(file);
    window.document.head.append(script);
  });
}

/** Opens a page of its own; without `scripts` nothing runs in it yet. */
export async function openBlankPage({
  policy = '',
  sandbox,
  head = '',
  body = '',
  scripts = [],
}: Markup = {}): Promise<BlankPage> {
  const tags = scripts.length > 0 ? ['/test/dist/record-errors.ts', ...scripts.map(addressOf)] : [];
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const html = `<!doctype html><html lang="de"><head>${head}${tags.map(scriptTag).join('')}</head><body>${body}</body></html>`;
  frame.src = `/made-up?${new URLSearchParams({ html, policy }).toString()}`;
  frame.style.cssText = 'width: 800px; height: 600px';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new TypeError('the frame has no window');
  return {
    window,
    document: window.document,
    run: (file) => runIn(window, file),
    async errors() {
      // A refusal is reported in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      return window.document.documentElement.dataset['errors'] ?? '';
    },
  };
}

/** Removes every frame. */
export function closeBlankPages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
