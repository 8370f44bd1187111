/** A script of the finder as the page names it. */
export interface FinderScript {
  /** Whole address; empty for one whose text stands in the page. */
  readonly address: string;
  /** What keeps it from running, as `type="text/plain"` does; `null` where nothing in the tag does. */
  readonly disarmedBy: string | null;
  readonly isModule: boolean;
  /** Whether a module or `crossorigin` asks the other server for permission. */
  readonly isReadable: boolean;
  /** For a script that stands in the page. */
  readonly text: string;
}

/** The file's name, with a mark of its content or version: `kobb-finder.classic.js`, `kobb-finder-1a2b3c.min.js`. */
const fileName = /\/kobb-finder[\w.-]*\.js(?:[?#]|$)/;

/** The name and version in the first line of each built file. */
const banner = /\/\*! kobb-finder (\S+),/;

/** Types with which a browser runs a script, https://html.spec.whatwg.org/#prepare-the-script-element. */
const runningType = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|)$/i;

function isOnOwnServer(address: string): boolean {
  return address === '' || new URL(address).origin === location.origin;
}

function scriptOf(element: HTMLScriptElement): FinderScript {
  // What waits for consent mostly has its address elsewhere.
  const { src = '' } = element.dataset;
  const isModule = element.type === 'module';
  const address = element.src || (src && new URL(src, document.baseURI).href);
  return {
    address,
    disarmedBy: runningType.test(element.type) && (element.src || !src) ? null : element.type || 'text/plain',
    isModule,
    isReadable: isModule || element.crossOrigin !== null || isOnOwnServer(address),
    text: element.text,
  };
}

/** The scripts of the finder on the page, in its order, and those that other scripts have imported. */
export function finderScripts(): readonly FinderScript[] {
  const named = [...document.scripts]
    .map(scriptOf)
    .filter(({ address, text }) => fileName.test(address) || banner.test(text.slice(0, 200)));
  const addresses = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name && fileName.test(name) && !named.some(({ address }) => address === name))
    // What the doctor itself reads of a file is none that the page has loaded.
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType !== 'fetch')
    .map(({ name }) => name);
  const imported = [...new Set(addresses)].map((address) => ({
    ...{ address, disarmedBy: null, isModule: true, isReadable: true, text: '' },
  }));
  return [...named, ...imported];
}

/** The version that stands in the first line of a built file; `null` where none does. */
export function versionIn(text: string): string | null {
  return banner.exec(text.slice(0, 200))?.[1] ?? null;
}

/** What the server gives for a script's address: its text, or why there is none, in a few words. */
export async function readScript(address: string): Promise<{ text: string } | { reason: string }> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
    if (!answer.ok) return { reason: `HTTP ${answer.status}` };
    const text = await answer.text();
    return /^\s*</.test(text) ? { reason: 'HTML' } : { text };
  } catch (error) {
    return { reason: String(error) };
  }
}
