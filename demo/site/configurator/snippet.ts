import { attributesOf, propertiesOf, type Kind, type Settings } from './settings.ts';

/** What the site knows and a snippet needs. */
export interface SnippetData {
  readonly version: string;
  /** The codes of all languages of the finder. */
  readonly languages: readonly string[];
  /** What stands in an `integrity` attribute, by the name of the file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The list as HTML by language: all of it, and what concerns one district alone. Its headings are of level 3. */
  readonly lists: Readonly<
    Record<string, { readonly all: string; readonly byDistrict: Readonly<Record<string, string>> }>
  >;
  /** What a link and a frame are called, by language. */
  readonly titles: Readonly<Record<string, string>>;
}

const files: Readonly<Record<Kind, string>> = {
  module: 'kobb-finder.js',
  classic: 'kobb-finder.classic.js',
  iframe: 'frame.js',
  static: '',
  link: '',
};

function attribute(name: string, value: string): string {
  if (value === '') return ` ${name}`;
  return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The address of a file, and what holds a page to these very bytes. */
function source(file: string, { origin }: Settings, data: SnippetData, site: string): string {
  if (origin === 'own') return attribute('src', `/${file}`);
  if (origin === 'rolling') return attribute('src', site + file);
  const integrity = attribute('integrity', data.integrity[file] ?? '');
  return `${attribute('src', `${site}${data.version}/${file}`)}${integrity} crossorigin="anonymous"`;
}

/** The list in the language of the finder, with headings of its level; that of one district where only that is shown. */
export function listFor(
  { lang, district, cardOnly, headingLevel }: Settings,
  { lists }: SnippetData,
): string {
  const list = lists[lang === '' ? 'de' : lang] ?? lists['de'];
  const text = (cardOnly && list?.byDistrict[district]) || (list?.all ?? '');
  return text.replaceAll(/(<\/?h)3\b/g, `$1${headingLevel}`).trim();
}

/** The height of a finder in which nothing is chosen: what stands below it does not move when it comes. */
const held = [
  ['display', 'block'],
  ['min-height', '290px'],
] as const;

function tag(settings: Settings, data: SnippetData, site: string): string {
  // A card, and the list in its place, have heights of their own.
  const isField = !settings.cardOnly && !settings.fallback;
  const style = [...(isField ? held : []), ...propertiesOf(settings)]
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  const attributes = attributesOf(settings, data.languages)
    .map(([name, value]) => attribute(name, value))
    .join('');
  const content = settings.fallback ? `\n${listFor(settings, data)}\n` : link(settings, data, site);
  return `<kobb-finder${attributes}${style === '' ? '' : attribute('style', style)}>${content}</kobb-finder>`;
}

function link({ lang, district }: Settings, { titles }: SnippetData, site: string): string {
  const page = lang === 'en' ? 'en/' : '';
  const query = district === '' ? '' : `?ortsteil=${encodeURIComponent(district)}`;
  return `<a${attribute('href', site + page + query)}>${titles[lang === '' ? 'de' : lang] ?? ''}</a>`;
}

function frame(settings: Settings, data: SnippetData, site: string): string {
  const { origin, lang } = settings;
  const parameters = new URLSearchParams([
    ...attributesOf(settings, data.languages),
    ...propertiesOf(settings).map(([name, value]) => [name.replace('--kobb-', ''), value]),
  ]);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  const folder = origin === 'own' ? '/' : origin === 'pinned' ? `${site}${data.version}/` : site;
  const title = data.titles[lang === '' ? 'de' : lang] ?? '';
  return `<script defer${source('frame.js', settings, data, site)}></script>
<iframe${attribute('src', `${folder}embed.html${query}`)}${attribute('title', title)} width="100%" height="800" allow="clipboard-write; web-share" style="border: 0"></iframe>`;
}

/** What is to be pasted. `site` is the address of the site, with a slash at its end. */
export function snippetFor(settings: Settings, data: SnippetData, site: string): string {
  const { kind } = settings;
  switch (kind) {
    case 'module':
      return `<script type="module"${source(files[kind], settings, data, site)}></script>\n${tag(settings, data, site)}`;
    case 'classic':
      return `<script defer${source(files[kind], settings, data, site)}></script>\n${tag(settings, data, site)}`;
    case 'iframe':
      return frame(settings, data, site);
    case 'static':
      return listFor(settings, data);
    case 'link':
      return link(settings, data, site);
  }
}
