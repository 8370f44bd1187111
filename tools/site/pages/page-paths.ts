import type { BundledLanguage } from '../../../src/i18n/languages.ts';

type Paths = Readonly<Record<BundledLanguage, string>>;

/** Where the pages lie that there are in each language. */
export const pagePaths: Readonly<Record<'home' | 'download' | 'documents', Paths>> = {
  home: { de: 'index.html', en: 'en/index.html' },
  download: { de: 'herunterladen.html', en: 'en/download.html' },
  documents: { de: 'dokumente/index.html', en: 'en/documents/index.html' },
};
