import type { Plugin } from 'rollup';

/** One thing that a file of lit does to the page it runs in, and what is to stand there instead. */
interface Cut {
  readonly file: RegExp;
  readonly text: RegExp;
  readonly instead: string;
  readonly why: string;
}

const litHtml = /[\\/]lit-html[\\/]lit-html\.js$/;
const litElement = /[\\/]lit-element[\\/]lit-element\.js$/;
const reactiveElement = /[\\/]reactive-element[\\/]reactive-element\.js$/;
const cssTag = /[\\/]reactive-element[\\/]css-tag\.js$/;

const versions = 'a global list of the versions of lit on the page';
const polyfills = 'a global hook for polyfills of browsers that cannot run this file anyway';
const metadata = 'a global table for decorators, which this project does not use';
const styles = 'a way around constructable style sheets for browsers that cannot run this file anyway';

const advice = 'a sentence for developers that this project cannot provoke';

const cuts: readonly Cut[] = [
  { file: litHtml, text: /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, instead: '0', why: versions },
  { file: litHtml, text: /\w\.litHtmlPolyfillSupport/, instead: 'void 0', why: polyfills },
  {
    file: litElement,
    text: /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    instead: '0',
    why: versions,
  },
  { file: litElement, text: /\w\.litElementPolyfillSupport/, instead: 'void 0', why: polyfills },
  {
    file: litElement,
    text: /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/,
    instead: '0',
    why: polyfills,
  },
  {
    file: reactiveElement,
    text: /\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    instead: '0',
    why: versions,
  },
  { file: reactiveElement, text: /\w\.reactiveElementPolyfillSupport/, instead: 'void 0', why: polyfills },
  {
    file: reactiveElement,
    text: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    instead: '',
    why: metadata,
  },
  {
    file: reactiveElement,
    text: /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
    instead: '',
    why: metadata,
  },
  {
    file: cssTag,
    text: /throw Error\("CSSResult is not constructable[^"]+"\)/,
    instead: 'throw 0',
    why: advice,
  },
  {
    file: cssTag,
    text: /throw Error\("Value passed to.*?page security\."\)/,
    instead: 'throw 0',
    why: advice,
  },
  {
    file: cssTag,
    text: /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    instead: '!0',
    why: styles,
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
      const wanted = cuts.filter(({ file }) => file.test(id));
      if (wanted.length === 0) return null;
      const code = wanted.reduce((text, cut) => {
        if (!cut.text.test(text)) this.error(`lit no longer contains ${String(cut.text)} (${cut.why})`);
        // Spaces keep the columns, and with them lit's own source map, right.
        return text.replace(cut.text, (match) => cut.instead.padEnd(match.length));
      }, source);
      return { code, map: null };
    },
  };
}
