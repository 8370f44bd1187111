import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { pagePaths } from './page-paths.ts';
import { siteWords } from './site-languages.ts';

/** An entry of the navigation: a page of the site and what it is called there. */
interface NavigationEntry {
  readonly target: string;
  readonly label: string;
}

/** The pages that each page leads to, in one language. */
export function navigationOf(language: BundledLanguage): NavigationEntry[] {
  const words = siteWords[language];
  return (['home', 'download', 'documents'] as const).map((name) => ({
    target: pagePaths[name][language],
    label: words[name].nav,
  }));
}
