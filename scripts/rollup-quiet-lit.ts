import type { Plugin } from 'rollup';

/** One thing that lit does and the finder has no use for, and what is to stand there instead. */
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
  {
    text: /(?<=\()\w\.test\((\w\[2\])\)&&\(\w=RegExp\("<\/"\+\1,"g"\)\),/,
    instead: '',
    why: 'reading templates with text in script, style, textarea and title',
  },
  {
    text: /if\(\w\.test\(\w\.tagName\)\)\{[^]*?\}\}(?=\}else if\(8===)/,
    instead: '',
    why: 'expressions in script, style, textarea and title',
  },
  { text: /2===\w\?"<svg>":3===\w\?"<math>":""/, instead: '""', why: 'templates of SVG and MathML' },
  { text: /2===\w\?"<\/svg>":3===\w\?"<\/math>":""/, instead: '""', why: 'their ends' },
  { text: /2===(\w)\|\|3===\1(?=\)\{const \w=this\.el)/, instead: '0', why: 'unwrapping them' },
  {
    text: /(?<=\w\.data===\w\)\w\.push\(\{type:2,index:\w\}\);)else\{let [^}]+\}[^}]+\}/,
    instead: '',
    why: 'expressions in comments',
  },
];

/** What the templates must do without. */
const uncut = /<(?:script|style|textarea|title|!--)\b|\bsvg`/;

/**
 * Takes out of lit what would leave a trace on the page (the finder adds no global name) and what the finder's templates do
 * without. Each cut is looked for by its exact text; when a release of lit words it differently, the build fails and
 * names the cut. It also fails where a template needs what has been cut.
 */
export function rollupQuietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform(source, id) {
      const [needed] = id.includes('node_modules') ? [] : (uncut.exec(source) ?? []);
      if (needed !== undefined) this.error(`${id} contains ${needed}, which the build takes out of lit`);
      if (!litHtml.test(id)) return null;
      const code = cuts.reduce((text, { text: cut, instead, why }) => {
        if (!cut.test(text)) this.error(`lit no longer contains ${String(cut)} (${why})`);
        // Spaces keep the columns, and with them lit's own source map, right.
        return text.replace(cut, (match, group: string) => instead.replace('$1', group).padEnd(match.length));
      }, source);
      return { code, map: null };
    },
  };
}
