import type { Plugin } from 'rollup';

/** One thing that lit does to the page it runs in, and what is to stand there instead. */
interface Cut {
  readonly text: RegExp;
  readonly instead: string;
  readonly why: string;
}

const litHtml = /[\\/]lit-html[\\/]lit-html\.js$/;

const cuts: readonly Cut[] = [
  {
    text: /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    instead: '0',
    why: 'a global list of the versions of lit on the page',
  },
  {
    text: /\w\.litHtmlPolyfillSupport/,
    instead: 'void 0',
    why: 'a global hook for polyfills of browsers that cannot run this file anyway',
  },
];

/**
 * Takes out of lit what would leave a trace on the page: the finder adds no global name. Each cut is looked for by
 * its exact text; when a release of lit words it differently, the build fails and names the cut.
 */
export function rollupQuietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform(source, id) {
      if (!litHtml.test(id)) return null;
      const code = cuts.reduce((text, cut) => {
        if (!cut.text.test(text)) this.error(`lit no longer contains ${String(cut.text)} (${cut.why})`);
        // Spaces keep the columns, and with them lit's own source map, right.
        return text.replace(cut.text, (match) => cut.instead.padEnd(match.length));
      }, source);
      return { code, map: null };
    },
  };
}
