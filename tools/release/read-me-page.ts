import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';
import { renderMarkdown } from '../site/documents/render-markdown.ts';
import { html, Markup } from '../site/html.ts';

/** It is opened from a folder, without a server and without anything beside it. */
const styles = new Markup(`<style>
:root { color-scheme: light dark; font: 112.5%/1.55 system-ui, 'Segoe UI', sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; }
pre, .scroll { overflow-x: auto; }
pre { border: 1px solid; padding: 0.8rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.5rem; text-align: start; vertical-align: top; }
</style>`);

/** `LIESMICH.html`: the German guide for webmasters as one file; links to other documents are plain text in it. */
export function readMePage(): string {
  const markdown = readFileSync(path.join(rootDirectory, 'docs/anleitung-webmaster.md'), 'utf8');
  const relink = (href: string): string | null => (/^(?:https?:|#)/.test(href) ? href : null);
  const document = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Der KoBB-Finder auf Ihrer Seite</title>
        ${styles}
      </head>
      <body>
        <main>${renderMarkdown(markdown, relink, 'Tabelle')}</main>
      </body>
    </html>`;
  return `${document.text}\n`;
}
