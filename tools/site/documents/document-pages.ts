import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../../repository.ts';
import { html } from '../html.ts';
import { addressFrom, type Page } from '../pages/page.ts';
import { siteWords } from '../pages/site-languages.ts';
import { siteDocuments, type SiteDocument } from './document-list.ts';
import { renderMarkdown, type Relink } from './render-markdown.ts';

/** Files of the repository that documents lead to, and where they are in the site. */
const otherTargets: Readonly<Record<string, string>> = {
  'data/jena/directory.json': 'jena.json',
  'data/directory.schema.json': 'directory.schema.json',
};

function relinkFrom(document: SiteDocument, documents: readonly SiteDocument[]): Relink {
  return (href) => {
    if (/^(?:https?:|mailto:|#)/.test(href)) return href.startsWith('http://localhost') ? null : href;
    const [file = '', fragment] = href.split('#');
    const source = path.posix.join(path.posix.dirname(document.source), file);
    const target = documents.find((other) => other.source === source)?.target ?? otherTargets[source];
    if (target === undefined) return null;
    return addressFrom({ path: document.target }, target) + (fragment === undefined ? '' : `#${fragment}`);
  };
}

/** The text of a document; its first heading, without marks; and its first sentence, for those who search. */
function readDocument({ source }: SiteDocument): { markdown: string; title: string; description: string } {
  const text = readFileSync(path.join(rootDirectory, source), 'utf8');
  // Pictures for the page of the repository; the site shows the finder itself.
  const markdown = text.replaceAll(/<picture>[^]*?<\/picture>\n*/g, '');
  const unmarked = markdown.replaceAll(/[`*]|\]\([^)]*\)|\[/g, '');
  const [, title = ''] = /^# (.*)$/m.exec(unmarked) ?? [];
  const [, paragraph = ''] = /^# .*\n+([^#\n][^]*?)\n\n/m.exec(unmarked) ?? [];
  const [description = title] =
    /^.{20,150}?[.?!](?= |$)|^.{1,150}\b/.exec(paragraph.replaceAll(/\s+/g, ' ')) ?? [];
  return { markdown, title, description };
}

function documentPage(document: SiteDocument, documents: readonly SiteDocument[]): Page {
  const { markdown, title, description } = readDocument(document);
  const { target, language } = document;
  const { documents: words, siteName } = siteWords[language];
  const content = renderMarkdown(markdown, relinkFrom(document, documents), words.table);
  return {
    path: target,
    language,
    counterpart: null,
    title: `${title} – ${siteName}`,
    description,
    scripts: [],
    main: html`<article class="wrap document">${content}</article>`,
  };
}

/** The documents that are listed, in both languages: the page with all documents names each. */
export function listedDocuments(): { document: SiteDocument; title: string; description: string }[] {
  return siteDocuments()
    .filter(({ isListed }) => isListed)
    .map((document) => ({ document, ...readDocument(document) }));
}

/** A page for each document of the repository. */
export function documentPages(): Page[] {
  const documents = siteDocuments();
  return documents.map((document) => documentPage(document, documents));
}
