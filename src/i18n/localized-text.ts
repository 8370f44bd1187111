import type { LocalizedText } from '../directory/directory.ts';

/** The text in `language`, or else in the first language it is given in. */
export function textIn(text: LocalizedText, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
