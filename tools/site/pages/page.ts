import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import type { Markup } from '../html.ts';

/** A page of the site without what all pages have in common. */
export interface Page {
  /** Where it lies in the site: `index.html`, `en/index.html`. */
  readonly path: string;
  readonly language: BundledLanguage;
  /** Where the same page lies in the other language; `null` where there is none. */
  readonly counterpart: string | null;
  readonly title: string;
  readonly description: string;
  /** Scripts of the site that it loads, modules all. */
  readonly scripts: readonly string[];
  /** Whether search engines are to find it; they are unless it says so. */
  readonly isIndexed?: boolean;
  /** What search engines read, in schema.org's vocabulary. */
  readonly data?: object;
  readonly main: Markup;
}

/** The address of a file of the site, relative to a page. */
export function addressFrom({ path }: Pick<Page, 'path'>, file: string): string {
  return '../'.repeat(path.split('/').length - 1) + file;
}
