import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The codes of the languages that come with the finder. */
export type Language = 'de' | 'en';

/** The languages that come with the finder. */
export const languages: Readonly<Record<Language, Messages>> = { de, en };

/** The language where the page's is not among them: that of the city. */
export const defaultLanguage: Language = 'de';
