import type { LocalizedText } from '../directory/directory.ts';
import type { Mark } from '../marked-runs.ts';

/** The text in `language`, or else in the first language it is given in. */
export function textIn(text: LocalizedText, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The language of the text that stands in for one in `language`; `undefined` where none has to. */
export function foreignLanguage(text: LocalizedText, language: string): string | undefined {
  return language in text ? undefined : Object.keys(text)[0];
}

/** The text as a mark within a sentence in `language`, where it is in another. */
export function foreignPart(text: LocalizedText, language: string): Mark[] {
  const lang = foreignLanguage(text, language);
  return lang ? [{ text: textIn(text, language), lang }] : [];
}
