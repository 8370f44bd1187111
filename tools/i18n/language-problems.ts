import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parseMessage } from './compile-message.ts';
import type { DeclaredMessage } from './declared-messages.ts';
import { sectionNames, type LanguageWords, type WrittenMessage } from './language-file.ts';
import type { DeclaredSections } from './languages.ts';

/** Names that are alike in many languages, so that an equal text is no oversight. */
const alike: ReadonlySet<string> = new Set(['alias', 'contactName', 'scan', 'time']);

function placeholdersOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.argument || element.type === TYPE.plural || element.type === TYPE.time)
      names.add(element.value);
    if (element.type !== TYPE.plural) continue;
    for (const { value } of Object.values(element.options))
      for (const name of placeholdersOf(value)) names.add(name);
  }
  return names;
}

function pluralProblems(elements: readonly MessageFormatElement[], locale: string): string[] {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural) return [];
    const missing = wanted.filter((category) => !(category in element.options));
    return missing.length > 0 ? [`lacks the plural forms ${missing.join(', ')} of ${locale}`] : [];
  });
}

function placeholderProblems(found: ReadonlySet<string>, { parameters }: DeclaredMessage): string[] {
  const expected = (parameters ?? []).map(({ name }) => name);
  const missing = expected.filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !expected.includes(name));
  return [
    ...missing.map((name) => `lacks {${name}}`),
    ...unknown.map(
      (name) => `has {${name}}, which is not known; known are: ${expected.join(', ') || 'none'}`,
    ),
  ];
}

function textProblems(text: string, declared: DeclaredMessage, locale: string): string[] {
  if (!text.trim()) return ['is empty'];
  let elements: MessageFormatElement[];
  try {
    elements = parseMessage(text);
  } catch (error) {
    return [`is no ICU message: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...placeholderProblems(placeholdersOf(elements), declared), ...pluralProblems(elements, locale)];
}

function untranslated(
  written: WrittenMessage,
  name: string,
  others: readonly (readonly [language: string, text: string | undefined])[],
): string[] {
  if (alike.has(name)) return [];
  return others.flatMap(([language, text]) =>
    text === written.text ? [`is the same as in ${language}`] : [],
  );
}

/** What is wrong with a language, a sentence each with the name of the message; nothing that only waits for a translator. */
export function languageProblems(
  words: LanguageWords,
  declared: DeclaredSections,
  sources: readonly LanguageWords[],
): string[] {
  return sectionNames.flatMap((section) => {
    const written = words.sections[section];
    const known = new Set(declared[section].map(({ name }) => name));
    const unknown = [...written.keys()].filter((name) => !known.has(name));
    // Plain German may be as German.
    const others = sources.filter(({ code }) => !words.code.startsWith(code));
    return [
      ...unknown.map((name) => `${section}.${name} is no message`),
      ...declared[section].flatMap((message) => {
        const own = written.get(message.name);
        const found = own
          ? [
              ...textProblems(own.text, message, words.locale),
              ...untranslated(
                own,
                message.name,
                others.map((other) => [other.name, other.sections[section].get(message.name)?.text]),
              ),
            ]
          : ['is missing'];
        return found.map((problem) => `${section}.${message.name} ${problem}`);
      }),
    ];
  });
}

/** Messages whose German text has changed since they were written: a report for translators, and no error. */
export function changedSince(words: LanguageWords, german: LanguageWords): string[] {
  return sectionNames.flatMap((section) =>
    [...words.sections[section]].flatMap(([name, written]) =>
      written.german === german.sections[section].get(name)?.text ? [] : [`${section}.${name}`],
    ),
  );
}
