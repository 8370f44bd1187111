import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { configuratorWords } from '../configurator/configurator-languages.ts';
import { pagePaths } from './page-paths.ts';
import { siteWords } from './site-languages.ts';

/** An entry of the navigation: a page of the site and what it is called there. */
interface NavigationEntry {
  readonly target: string;
  readonly label: string;
}

/** The pages that each page leads to, in one language. */
export function navigationOf(language: BundledLanguage): NavigationEntry[] {
  const { home, download, documents } = siteWords[language];
  const labels = { home, configurator: configuratorWords[language], download, documents };
  return (['home', 'configurator', 'download', 'documents'] as const).map((name) => ({
    target: pagePaths[name][language],
    label: labels[name].nav,
  }));
}
