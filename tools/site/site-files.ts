import type { BundledLanguage } from '../../src/i18n/languages.ts';
import { documentPages } from './documents/document-pages.ts';
import { configuratorPage } from './configurator/configurator-page.ts';
import { configuratorScript } from './configurator/configurator-script.ts';
import { previewDocument } from './configurator/preview-page.ts';
import { snippetData } from './configurator/snippet-data.ts';
import { filesIn, filesUnder, textFiles, type Files } from './files.ts';
import { siteManifest } from './manifest.ts';
import { documentsPage } from './pages/documents-page.ts';
import { downloadPage } from './pages/download-page.ts';
import { homePage } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { Page } from './pages/page.ts';
import { pageDocument, type Site } from './pages/page-frame.ts';
import { publishedFinder, type PublishedFinder } from './published-finder.ts';
import { withHashedAssets } from './hashed-assets.ts';
import { caddyfile } from './serving/caddyfile.ts';
import { compressedBeside } from './serving/compressed.ts';
import { headerRules } from './serving/header-rules.ts';
import { headersFile } from './serving/headers-file.ts';
import { nginxConfiguration } from './serving/nginx-configuration.ts';
import { servedPaths } from './serving/served-paths.ts';
import { sitemap } from './serving/sitemap.ts';

const languages: readonly BundledLanguage[] = ['de', 'en'];

function pagesOf({ downloads }: PublishedFinder, now: Date): Page[] {
  return [
    ...languages.flatMap((language) => [
      homePage(language, now),
      configuratorPage(language, snippetData(downloads.version, downloads.files, now)),
      downloadPage(language, downloads),
      documentsPage(language),
    ]),
    ...documentPages(),
    notFoundPage(),
  ];
}

/** What search engines and servers read. */
function serverFiles(site: Site, pages: readonly Page[], files: Files, now: Date): Files {
  const rules = headerRules(servedPaths(files));
  const { address } = site;
  const found = pages.filter(({ isIndexed = true }) => isIndexed).map(({ path }) => path);
  return textFiles([
    ['_headers', headersFile(rules)],
    ['server/nginx.conf', nginxConfiguration(rules)],
    ['server/Caddyfile', caddyfile(rules)],
    ...(address === null
      ? []
      : ([
          ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`],
          [
            'sitemap.xml',
            sitemap(
              found.map((path) => address + path.replace(/(?<=^|\/)index\.html$/, '')),
              now,
            ),
          ],
        ] as const)),
  ]);
}

/** All files of the site, made from `dist/`, as they are at a moment. */
export function siteFiles(site: Site, now: Date): Files {
  const finder = publishedFinder(site.version, now);
  const scripts: Files = new Map([...finder.rolling].filter(([name]) => name.endsWith('.js')));
  const assets = withHashedAssets(
    new Map([...filesIn('demo/site', ['*.{css,svg}']), ['configurator.js', configuratorScript()]]),
  );
  const pages = pagesOf(finder, now);
  const addressOf = (file: string): string =>
    assets.addresses.get(file) ?? (scripts.has(file) ? finder.contentFolder + file : file);
  const files: Files = new Map([
    ...finder.rolling,
    ...filesUnder(finder.contentFolder.slice(0, -1), scripts),
    ...finder.versions,
    ...filesIn('dist', ['custom-elements.json', 'web-types.json']),
    ...assets.files,
    ...textFiles(pages.map((page) => [page.path, pageDocument(page, { ...site, addressOf })])),
    ...textFiles(languages.map((language) => previewDocument(language, addressOf))),
    ...textFiles([['manifest.json', siteManifest(finder, now)]]),
  ]);
  const all: Files = new Map([...files, ...serverFiles(site, pages, files, now)]);
  return new Map([...all, ...compressedBeside(all)]);
}
