import { globSync } from 'node:fs';
import path from 'node:path';
import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { rootDirectory } from '../../repository.ts';

/** A document of the repository that is a page of the site. */
export interface SiteDocument {
  /** In the repository. */
  readonly source: string;
  /** In the site. */
  readonly target: string;
  readonly language: BundledLanguage;
  /** Whether the page with all documents names it. */
  readonly isListed: boolean;
}

const listed: readonly (readonly [source: string, target: string, language: BundledLanguage])[] = [
  ['docs/anleitung-webmaster.md', 'dokumente/anleitung.html', 'de'],
  ['data/README.md', 'dokumente/datenpflege.html', 'de'],
  ['README.md', 'en/documents/overview.html', 'en'],
  ['docs/reference.md', 'en/documents/reference.html', 'en'],
  ['docs/hosting.md', 'en/documents/hosting.html', 'en'],
  ['docs/security.md', 'en/documents/security.html', 'en'],
  ['docs/behaviour.md', 'en/documents/behaviour.html', 'en'],
  ['CHANGELOG.md', 'en/documents/changelog.html', 'en'],
];

/** All documents of the site: those that are listed, and all others that they may lead to. */
export function siteDocuments(): SiteDocument[] {
  const known = new Set(listed.map(([source]) => source));
  const others = globSync(['docs/**/*.md', 'CONTRIBUTING.md'], { cwd: rootDirectory })
    .map((source) => source.split(path.sep).join('/'))
    .filter((source) => !known.has(source))
    .sort();
  return [
    ...listed.map(([source, target, language]) => ({ source, target, language, isListed: true })),
    ...others.map((source) => ({
      source,
      target: `en/documents/${source
        .replace(/^docs\//, '')
        .toLowerCase()
        .replace(/md$/, 'html')}`,
      language: 'en' as const,
      isListed: false,
    })),
  ];
}
