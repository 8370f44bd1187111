import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { german } from './configurator-words.de.ts';
import { english } from './configurator-words.en.ts';
import type { ConfiguratorWords } from './configurator-words.ts';

/** The words of the configurator by language. */
export const configuratorWords: Readonly<Record<BundledLanguage, ConfiguratorWords>> = {
  de: german,
  en: english,
};
