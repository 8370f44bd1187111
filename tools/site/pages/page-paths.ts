import type { BundledLanguage } from '../../../src/i18n/languages.ts';

type Paths = Readonly<Record<BundledLanguage, string>>;

/** Where the pages lie that there are in each language. */
export const pagePaths: Readonly<
  Record<'home' | 'configurator' | 'preview' | 'download' | 'documents', Paths>
> = {
  home: { de: 'index.html', en: 'en/index.html' },
  configurator: { de: 'einbauen.html', en: 'en/configurator.html' },
  preview: { de: 'vorschau.html', en: 'en/preview.html' },
  download: { de: 'herunterladen.html', en: 'en/download.html' },
  documents: { de: 'dokumente/index.html', en: 'en/documents/index.html' },
};
