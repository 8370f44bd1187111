import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { html, Markup } from '../html.ts';
import { addressFrom, type Page } from './page.ts';
import { navigationOf } from './navigation.ts';
import { siteWords } from './site-languages.ts';

/** What the frame of every page needs to know of the site. */
export interface Site {
  /** Where the site is served, with a slash at its end; `null` where that is not known yet. */
  readonly address: string | null;
  readonly version: string;
  /** Where a file of the site lies that pages load: content-hashed, or as it is. */
  readonly addressOf?: (file: string) => string;
}

const otherLanguage: Readonly<Record<BundledLanguage, BundledLanguage>> = { de: 'en', en: 'de' };

/** JSON within a script element: nothing in it may end the element. */
function dataBlock(data: object): Markup {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">
    ${new Markup(json)}
  </script>`;
}

/** Search engines take only whole addresses here. */
function addresses({ path, language, counterpart }: Page, { address }: Site): Markup[] {
  if (address === null) return [];
  return [
    html`<link rel="canonical" href=${address + path.replace(/(?<=^|\/)index\.html$/, '')} />`,
    ...(counterpart === null
      ? []
      : [
          html`<link rel="alternate" hreflang=${language} href=${address + path} />`,
          html`<link rel="alternate" hreflang=${otherLanguage[language]} href=${address + counterpart} />`,
        ]),
  ];
}

function headView(page: Page, site: Site): Markup {
  const { addressOf = (file: string) => file } = site;
  const loaded = (file: string): string => addressFrom(page, addressOf(file));
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title}</title>
    <meta name="description" content=${page.description} />
    ${addresses(page, site)}
    <link rel="icon" href=${loaded('marke.svg')} type="image/svg+xml" />
    <link rel="stylesheet" href=${loaded('site.css')} />
    ${page.scripts.map((script) => html`<script type="module" src=${loaded(script)}></script>`)}
    ${page.isIndexed === false ? html`<meta name="robots" content="noindex" />` : ''}
    ${page.data ? dataBlock(page.data) : ''}
  </head>`;
}

function mastheadView(page: Page, { addressOf = (file) => file }: Site): Markup {
  const { language, counterpart, path } = page;
  const words = siteWords[language];
  const other = otherLanguage[language];
  return html`<header class="masthead">
    <div class="wrap">
      <a class="brand" href=${addressFrom(page, language === 'de' ? 'index.html' : `${language}/index.html`)}>
        <img src=${addressFrom(page, addressOf('marke.svg'))} alt="" width="40" height="40" />
        ${words.siteName}
      </a>
      <nav aria-label=${words.navigation}>
        <ul>
          ${navigationOf(language).map(
            ({ target, label }) =>
              html`<li>
                <a href=${addressFrom(page, target)} aria-current=${target === path ? 'page' : null}
                  >${label}</a
                >
              </li>`,
          )}
          ${
            counterpart === null
              ? ''
              : html`<li>
                  <a href=${addressFrom(page, counterpart)} lang=${other} hreflang=${other}
                    >${words.otherLanguage}</a
                  >
                </li>`
          }
        </ul>
      </nav>
    </div>
  </header>`;
}

function footView({ language }: Page, { version }: Site): Markup {
  const words = siteWords[language];
  return html`<footer class="foot">
    <div class="wrap"><p>${words.siteName}, ${words.version(version)}</p></div>
  </footer>`;
}

/** A page as a whole document. */
export function pageDocument(page: Page, site: Site): string {
  const { language, main } = page;
  const document = html`<!doctype html>
    <html lang=${language}>
      ${headView(page, site)}
      <body>
        <a class="skip" href="#inhalt">${siteWords[language].skip}</a>
        ${mastheadView(page, site)}
        <main id="inhalt" tabindex="-1">${main}</main>
        ${footView(page, site)}
      </body>
    </html>`;
  return `${document.text}\n`;
}
