import type { LocalizedText } from '../directory/directory.ts';
import type { Mark } from '../marked-runs.ts';
import { directionOf } from './direction.ts';
import { isolated } from './isolated.ts';

/** The address in `language`, or else in the first language it is given in. */
export function linkIn(link: LocalizedText, language: string): string {
  return link[language] ?? Object.values(link)[0] ?? '';
}

/** The language of the text that stands in for one in `language`; `undefined` where none has to. */
export function foreignLanguage(text: LocalizedText, language: string): string | undefined {
  return language in text ? undefined : Object.keys(text)[0];
}

/** The direction of that text; `undefined` where none has to stand in. */
export function foreignDirection(text: LocalizedText, language: string): 'ltr' | 'rtl' | undefined {
  const foreign = foreignLanguage(text, language);
  return foreign === undefined ? foreign : directionOf(foreign);
}

/**
 * The text in `language`, or else in the first language it is given in; where that runs the other way, it is isolated
 * from the words around it, also in a file and in speech, where there is no markup.
 */
export function textIn(text: LocalizedText, language: string): string {
  const found = linkIn(text, language);
  return (foreignDirection(text, language) ?? directionOf(language)) === directionOf(language)
    ? found
    : isolated(found);
}

/** The text as a mark within a sentence in `language`, where it is in another. */
export function foreignPart(text: LocalizedText, language: string): Mark[] {
  const lang = foreignLanguage(text, language);
  return lang ? [{ text: textIn(text, language), lang }] : [];
}
