import type { BundledLanguage } from '../../../src/i18n/languages.ts';

/** What the list says that the finder has no word for. */
interface ListWords {
  /** Before the districts of an area. */
  readonly districts: string;
}

/** The words of the list by language; all others are the finder's. */
export const listWords: Readonly<Record<BundledLanguage, ListWords>> = {
  de: { districts: 'Ortsteile' },
  en: { districts: 'Districts' },
};
