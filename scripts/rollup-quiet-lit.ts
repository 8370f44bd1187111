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
  // Directives.
  {
    text: /(\w)=\w\(this,\1,\w(?:,0)?\),/g,
    instead: '',
    why: 'asking directives for what they make of a value',
  },
  {
    text: /(?<=\w!==this\._\$AH)&&\w!==\w(?=&&this\._\(\w\))/,
    instead: '',
    why: 'text that is not to change',
  },
  { text: /(?<=\w!==this\._\$AH)&&\w!==\w(?=,\w&&)/, instead: '', why: 'attributes that are not to change' },
  {
    text: /(?<=\+\w\],\w,\w\)),(\w)===\w&&\(\1=this\._\$AH\[\w\]\)/,
    instead: '',
    why: 'parts of attributes that are not to change',
  },
  {
    text: /if\(\((\w)=\w\(this,\1,\w,0\)(\?\?\w)\)===\w\)return;/,
    instead: '$1=$1$2;',
    why: 'the same of listeners',
  },
  {
    text: /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    instead: '',
    why: 'directives of elements',
  },
  { text: /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, instead: ':0', why: 'what stands for them' },
  { text: /void 0===(\w\[1\])\?(\w)=-2:/, instead: '', why: 'where they stand' },
  { text: /-2===\w\?\w:/, instead: '', why: 'numbers in the place of their names' },
  // What only directives read.
  ...['_$AU', 'parentNode', 'startNode', 'endNode', 'tagName'].map((name) => ({
    text: new RegExp(`get ${name.replaceAll('$', '\\$')}\\(\\)\\{[^{}]*\\}`, 'g'),
    instead: '',
    why: `${name}, which only directives read`,
  })),
  { text: /setConnected\(\w\)\{[^{}]+\}/, instead: '', why: 'telling directives of their end' },
  { text: /for\(this\._\$AP\?\.\(!1,!0,\w\);/, instead: 'for(;', why: 'the same for parts of a list' },
  { text: /,this\._\$Cv=\w\?\.isConnected\?\?!0/, instead: '', why: 'whether they are on the page' },
  { text: /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, instead: '', why: 'kinds of parts' },
  { text: /constructor\(([^()]+)\)\{super\(\1\),this\.type=\d\}/, instead: '', why: 'the kind of listeners' },
  { text: /this\.type=\d,/g, instead: '', why: 'the other kinds' },
  { text: /,this\._\$AN=void 0/g, instead: '', why: 'where they are kept' },
  // Other doors to the same thing.
  {
    text: /"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===[^{}]+,\w\)/,
    instead: '$1',
    why: 'templates that were compiled before',
  },
  {
    text: /(\w)=>(\w)\(\1\)\|\|"function"==typeof \1\?\.\[Symbol\.iterator\]/,
    instead: '$2',
    why: 'lists that are no arrays',
  },
  {
    text: /\((\w)\?\.creationScope\?\?(\w)\)/,
    instead: '$2',
    why: 'documents other than the one of the page',
  },
  { text: /\w\?\.renderBefore\?\?(\w)/, instead: '$1', why: 'where in a root to render' },
  { text: /\w\?\.renderBefore\?\?null/, instead: 'null', why: 'the same' },
  {
    text: /\|\|(\w)\.capture!==(\w)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/,
    instead: '',
    why: 'listeners with options',
  },
  {
    text: /"function"==typeof this\._\$AH\?(this\._\$AH\.call\([^()]+\)):this\._\$AH\.handleEvent\(\w\)/,
    instead: '$1',
    why: 'listeners that are no functions',
  },
  // What is handed down, and read by no part.
  {
    text: /\.call\(this\.options\?\.host\?\?this\.element,(\w)\)/,
    instead: '($1)',
    why: '`this` of listeners',
  },
  { text: /,this\.options=\w/g, instead: '', why: 'options' },
  { text: /(,this)?,this\.options(?=\))/g, instead: '', why: 'handing them down' },
  { text: /,this\._\$AM=\w/g, instead: '', why: 'the part around a part' },
  // What templates as they are built, with every attribute in quotation marks, never hold.
  {
    text: /const (\w)=\w===\w&&\w\[\w\+1\]\.startsWith\("\/>"\)\?" ":"";([^;]+)\+\1\)(:\w\+\w)\+\(\s*\1\)/,
    instead: '$2)$3',
    why: 'tags that close themselves after a value',
  },
  { text: /:void 0!==(\w)\.nodeType\?this\.T\(\1\)/, instead: '', why: 'nodes in the place of values' },
  { text: /if\(\w\.hasAttributes\(\)\)(?=for)/, instead: '', why: 'asking whether there are any' },
  // Attributes that are only partly made of values.
  {
    text: /(\w)\.length>2\|\|""!==\1\[0\]\|\|""!==\1\[1\]\?\(.+?,this\.strings=\1\):/,
    instead: '',
    why: 'keeping the other parts',
  },
  {
    text: /void 0!==(\w)&&\(void 0!==\1\.strings\?\(.+?\):(\1\._\$AI\(\w\[\w\]\))\),(\w\+\+)/,
    instead: '$2,$3',
    why: 'counting them',
  },
  {
    text: /const \w=this\.strings;let (\w)=!1;if\(void 0===\w\)\s*\1=!\w\(\w\)\|\|(\w!==this\._\$AH)\s*,\1&&\((this\._\$AH=\w)\);else\{.+?\}\1&&!\w&&(this\.j\(\w\))/,
    instead: '$2&&($3,$4)',
    why: 'putting them together, and objects in the place of attributes',
  },
  { text: /\w=\w\.getAttribute\(\w\)\.split\(\w\),/, instead: '', why: 'taking them apart' },
  { text: /strings:\w,(?=ctor:)/, instead: '', why: 'keeping them with the template' },
  { text: /, *this\._\$AH=\w(?=\}_\$AI)/, instead: '', why: 'an attribute without other parts' },
  // Comments and names of tags made of values.
  {
    text: /"!--"===(\w\[1\])\?\w=\w:void 0!==\1\?\w=\w:/,
    instead: '',
    why: 'reading templates with comments',
  },
  { text: /:\w===\w\|\|\w===\w\?\w=\w:(?=\(\w=\w,\w=void 0\))/, instead: ':', why: 'and ending them' },
  // Listeners stay, and a part that listens twice to the same event listens once.
  {
    text: /(\w)=\1\?\?\w; *const \w=this\._\$AH,[^]+?(?=this\._\$AH=\1\}handleEvent)/,
    instead: 'this.element.addEventListener(this.name,this),',
    why: 'listeners that come and go',
  },
  { text: /(?<=\.u\()this\.options/, instead: '', why: 'options of a template' },
  // What is left of all that in lists of arguments.
  { text: /_\$AI\((\w),\w=this(?:,\w,\w)?\)/g, instead: '_$AI($1)', why: 'where directives begin' },
  { text: /(?<=new \w\(\w,\w\.nextSibling),this,\w/, instead: '', why: 'what is around a part' },
  { text: /(?<=\.ctor\(\w,\w\.name),\w\.strings,this,\w/, instead: '', why: 'the same of attributes' },
  { text: /(?<=constructor\(\w,\w),\w,\w,\w(?=\)\{ *this\._\$AH)/, instead: '', why: 'receiving it' },
  { text: /(?<=constructor\(\w,\w),\w,\w(?=\)\{ *this\._\$AH)/, instead: '', why: 'the same of content' },
  {
    text: /(?<==new \w\(\w)\.insertBefore\((\w\(\)),\w\),\w,void 0,\w\?\?\{\}\)/,
    instead: '.appendChild($1),null)',
    why: 'options, and a place that is not the end',
  },
  { text: /(?<=\{(?:strings|values):\w),_\$litType\$:\w(?=\})/g, instead: '', why: 'kinds of templates' },
  { text: /(?<=constructor\(\{strings:\w\s*\}),\w/, instead: '', why: 'options of a template' },
  {
    text: /const (\w)=\w\((\w)\)\.nextSibling;\w\(\2\)\.remove\(\)/,
    instead: 'const $1=$2.nextSibling;$2.remove()',
    why: 'a hook for polyfills around nodes',
  },
];

/** What the finder must do without. */
const directives = /[\\/]lit-html[\\/](?:async-)?directive/;

/** What the templates must do without. */
const uncut = /<(?:script|style|textarea|title|!--)\b|\bsvg`|="[^"`]*\$\{|\s[\w-]+=[^\s"'`$=]+\$\{/;

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
      if (directives.test(id)) this.error(`${id} is imported, but the build takes directives out of lit`);
      if (!litHtml.test(id)) return null;
      const code = cuts.reduce((text, { text: cut, instead, why }) => {
        if (!cut.test(text)) this.error(`lit no longer contains ${String(cut)} (${why})`);
        // Spaces keep the columns, and with them lit's own source map, right.
        return text.replace(cut, (...match: string[]) =>
          instead
            .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
            .padEnd(match[0]?.length ?? 0),
        );
      }, source);
      return { code, map: null };
    },
  };
}
