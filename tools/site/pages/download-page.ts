import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { integrityOf } from '../../release/integrity.ts';
import type { Files } from '../files.ts';
import { html, type Markup } from '../html.ts';
import { addressFrom, type Page } from './page.ts';
import { pagePaths } from './page-paths.ts';
import { siteWords } from './site-languages.ts';
import type { SiteWords } from './site-words.ts';

/** What can be downloaded: the whole package, and the files in it. */
export interface Downloads {
  readonly version: string;
  /** The path of the package in the site, and its content. */
  readonly package: readonly [path: string, content: Uint8Array];
  /** What is in it: the directory of the version serves the same. */
  readonly files: Files;
}

/** "124 kB": thousands of bytes, as on the network. */
function kilobytes(bytes: number, language: BundledLanguage): string {
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  return format.format(Math.max(1, bytes / 1000));
}

function fileRow(
  name: string,
  content: Uint8Array,
  { version }: Downloads,
  path: string,
  language: BundledLanguage,
): Markup {
  const { purposes } = siteWords[language].download;
  return html`<tr>
    <th scope="row"><a href=${addressFrom({ path }, `${version}/${name}`)}>${name}</a></th>
    <td>${purposes[name] ?? ''}</td>
    <td class="number">${kilobytes(content.length, language)}</td>
    <td><code>${integrityOf(content)}</code></td>
  </tr>`;
}

function filesView(downloads: Downloads, path: string, language: BundledLanguage): Markup {
  const { download: words, documents } = siteWords[language];
  const named = [...downloads.files].filter(([name]) => name in words.purposes);
  return html`<h2 id="dateien">${words.filesHeading}</h2>
    <p>${words.filesLead}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${`${documents.table}: ${words.filesHeading}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.file}</th>
            <th scope="col">${words.purpose}</th>
            <th scope="col">${words.size}</th>
            <th scope="col">${words.integrity}</th>
          </tr>
        </thead>
        <tbody>
          ${named.map(([name, content]) => fileRow(name, content, downloads, path, language))}
        </tbody>
      </table>
    </div>`;
}

function stepsView({ steps }: SiteWords['download']): Markup {
  const script = '<script type="module" src="/kobb-finder.js"></script>';
  const tag =
    '<kobb-finder style="display: block; min-height: 290px"><a href="https://rathaus.jena.de/">Kontaktbereichsbeamte in Jena</a></kobb-finder>';
  return html`<ol class="steps">
    <li>
      <h2>${steps.unpack}</h2>
      <p>${steps.unpackHow}</p>
    </li>
    <li>
      <h2>${steps.paste}</h2>
      <p>${steps.pasteHow}</p>
      <pre tabindex="0"><code>${`${script}\n${tag}`}</code></pre>
    </li>
    <li>
      <h2>${steps.look}</h2>
      <p>${steps.lookHow}</p>
    </li>
  </ol>`;
}

/** The first step of a webmaster: the package, the three steps, and each file by itself. */
export function downloadPage(language: BundledLanguage, downloads: Downloads): Page {
  const { download: words, siteName, version: versionOf } = siteWords[language];
  const path = pagePaths.download[language];
  const [file, content] = downloads.package;
  return {
    path,
    language,
    counterpart: pagePaths.download[language === 'de' ? 'en' : 'de'],
    title: `${words.heading} – ${siteName}`,
    description: words.lead,
    scripts: [],
    main: html`<div class="wrap">
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <p>
        <a class="button" href=${addressFrom({ path }, file)}>${words.button}</a>
        <span class="beside"
          >${versionOf(downloads.version)}, ${kilobytes(content.length, language)}, ZIP</span
        >
      </p>
      ${stepsView(words)}
      <p><a href=${addressFrom({ path }, words.guide[0])}>${words.guide[1]}</a></p>
      ${filesView(downloads, path, language)}
    </div>`,
  };
}
