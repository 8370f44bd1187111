import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { german } from './site-words.de.ts';
import { english } from './site-words.en.ts';
import type { SiteWords } from './site-words.ts';

/** The words of the pages by language. */
export const siteWords: Readonly<Record<BundledLanguage, SiteWords>> = { de: german, en: english };
