import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { html } from '../html.ts';
import { pagePaths } from '../pages/page-paths.ts';

/** The host page of the preview, without the frame of the site; the configurator sets up the finder in it. */
export function previewDocument(
  language: BundledLanguage,
  addressOf: (file: string) => string,
): [path: string, text: string] {
  const path = pagePaths.preview[language];
  const above = '../'.repeat(path.split('/').length - 1);
  const document = html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>KoBB</title>
        <link rel="stylesheet" href=${above + addressOf('preview.css')} />
        <script type="module" src=${above + addressOf('kobb-finder.js')}></script>
      </head>
      <body>
        <main><kobb-finder></kobb-finder></main>
      </body>
    </html>`;
  return [path, `${document.text}\n`];
}
