import type { PeerId } from './peers.ts';

/** What a page of the bench holds. */
export interface PageContent {
  readonly peer: PeerId;
  /** Files to load, in their order: scripts and style sheets. */
  readonly files: readonly string[];
  /** HTML in each place; a finder's attributes come from `district`. */
  readonly place: string;
  /** How many fields there are. */
  readonly count: number;
  /** The name of the district that the page begins with, or an empty text. */
  readonly district: string;
}

function tagFor(file: string): string {
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="/${file}">`;
  return file.startsWith('names-')
    ? `<script src="/${file}"></script>`
    : `<script type="module" src="/${file}"></script>`;
}

/** A page with nothing but the peer, and a line of text above and below it. */
export function pageHtml({ peer, files, place, count, district }: PageContent): string {
  const places = `<div class="place" data-district="${district}">${place}</div>\n`.repeat(count);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${peer}</title>
<link rel="icon" href="data:,">
${files.map(tagFor).join('\n')}
</head>
<body>
<h1>Wer ist für mich zuständig?</h1>
${places}<p>Was darunter steht, soll sich nicht bewegen.</p>
</body>
</html>
`;
}
