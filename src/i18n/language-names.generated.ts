// Made by "npm run i18n" from src/i18n/words/; changes belong there.

/** The languages of the finder by their codes (BCP 47), in the order in which Jena needs them, each under its own name. */
export const languageNames = {
  de: 'Deutsch',
  'de-simple': 'Leichte Sprache',
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  ru: 'Русский',
  fa: 'فارسی',
  zh: '中文',
  tr: 'Türkçe',
  vi: 'Tiếng Việt',
  pl: 'Polski',
  ro: 'Română',
  fr: 'Français',
  es: 'Español',
} as const;
