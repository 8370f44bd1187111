import { globSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';
import { declaredMessages, type DeclaredMessage } from './declared-messages.ts';
import { readLanguage, type LanguageWords, type Section } from './language-file.ts';

export type DeclaredSections = Readonly<Record<Section, readonly DeclaredMessage[]>>;

const source = path.join(rootDirectory, 'src/i18n');

/** The file of a language. */
export function wordsFile(code: string): string {
  return path.join(source, 'words', `${code}.yaml`);
}

/** What every language has to say, by the interfaces of the source. */
export function declaredSections(): DeclaredSections {
  // How a language is written stands at the head of its file.
  const head = new Set(['locale', 'dir']);
  const finder = declaredMessages(path.join(source, 'messages.ts'));
  return {
    finder: finder.filter(({ name }) => !head.has(name)),
    sheet: declaredMessages(path.join(source, 'sheet-messages.ts')),
    frame: declaredMessages(path.join(source, 'frame-messages.ts')),
  };
}

/** Every language that there is, in their order; the first is German, which all others translate. */
export function allLanguages(): readonly LanguageWords[] {
  return globSync(wordsFile('*'))
    .map(readLanguage)
    .sort((a, b) => a.order - b.order);
}
