import { messages as de } from './de.generated.ts';
import { messages as en } from './en.generated.ts';
import { languageNames } from './language-names.generated.ts';
import type { Messages } from './messages.ts';

export { languageNames };

/** The code of a language of the finder. */
export type Language = keyof typeof languageNames;

/** All of them, in the order in which Jena needs them. */
export const languageCodes = Object.keys(languageNames) as readonly Language[];

/** The languages that come with the finder; each other one is a file beside it. */
export const languages: Readonly<Record<'de' | 'en', Messages>> = { de, en };

/** The code of a language that comes with the finder. */
export type BundledLanguage = keyof typeof languages;

/** The language where the page's is not among them: that of the city. */
export const defaultLanguage: BundledLanguage = 'de';
