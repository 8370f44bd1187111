import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { listedDocuments } from '../documents/document-pages.ts';
import { html } from '../html.ts';
import { addressFrom, type Page } from './page.ts';
import { pagePaths } from './page-paths.ts';
import { siteWords } from './site-languages.ts';

/** All documents, those in the language of the page first. */
export function documentsPage(language: BundledLanguage): Page {
  const { documents: words, siteName } = siteWords[language];
  const path = pagePaths.documents[language];
  const inThis = (entry: { document: { language: BundledLanguage } }): number =>
    entry.document.language === language ? 0 : 1;
  const entries = listedDocuments().sort((one, other) => inThis(one) - inThis(other));
  return {
    path,
    language,
    counterpart: pagePaths.documents[language === 'de' ? 'en' : 'de'],
    title: `${words.heading} – ${siteName}`,
    description: words.lead,
    scripts: [],
    main: html`<div class="wrap">
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <ul class="tiles">
        ${entries.map(
          ({ document, title, description }) =>
            html`<li lang=${document.language}>
              <a href=${addressFrom({ path }, document.target)} hreflang=${document.language}>${title}</a>
              <p>${description}</p>
            </li>`,
        )}
      </ul>
    </div>`,
  };
}
