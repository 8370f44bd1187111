import { version } from '../version.ts';
import type { LanguageFile } from './language-file.ts';
import { languages, type Language } from './languages.ts';
import type { Messages } from './messages.ts';

/** What was loaded stays: a language that holds anywhere on the page is there for every finder at once. */
const loaded = new Map<Language, LanguageFile>(
  Object.entries(languages).map(([code, messages]) => [code as Language, { version, messages }]),
);

/** The language where it is there already, bundled or loaded before. */
export function loadedLanguage(code: Language): LanguageFile | undefined {
  return loaded.get(code);
}

/** What keeps a file from being used, in English; `undefined` where nothing does. */
function faultOf(file: Partial<LanguageFile>): string | undefined {
  if (file.version !== version)
    return `it is of version ${String(file.version)}, and the finder of version ${version}`;
  const names = Object.keys(languages.de) as (keyof Messages)[];
  const missing = names.find((name) => typeof file.messages?.[name] !== typeof languages.de[name]);
  return missing && `its message ${missing} is missing`;
}

/**
 * Fetches the file of a language from beside the finder's script. Throws an Error that says what is wrong with it, in
 * English: it cannot be had, is not whole, or is of another version than the finder.
 */
export async function loadLanguage(code: Language): Promise<void> {
  const file = (await import(`./lang/${code}.generated.ts`)) as LanguageFile;
  const fault = faultOf(file);
  if (fault) throw new Error(fault);
  loaded.set(code, file);
}
