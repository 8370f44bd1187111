import { html } from '../html.ts';
import type { Page } from './page.ts';
import { siteWords } from './site-languages.ts';

/** What hosts answer with where nothing is; in both languages, since nobody knows who is asking. */
export function notFoundPage(): Page {
  const { de, en } = siteWords;
  return {
    path: '404.html',
    language: 'de',
    counterpart: null,
    title: `${de.notFound} – ${de.siteName}`,
    description: de.notFound,
    scripts: [],
    isIndexed: false,
    main: html`<div class="wrap">
      <h1>${de.notFound}</h1>
      <p class="lead"><a href="/">${de.home.nav}</a></p>
      <p lang="en">${en.notFound} <a href="/en/">${en.home.nav}</a></p>
    </div>`,
  };
}
