import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, parseDocument, type YAMLMap } from 'yaml';
import type { DeclaredMessage } from './declared-messages.ts';

/** Marks the line of a comment that quotes the German message, as it was when the message below it was written. */
const quote = 'Deutsch: ';

/** A message of a file. */
export interface WrittenMessage {
  /** ICU MessageFormat. */
  readonly text: string;
  /** The German message that it says in this language; `null` where the file does not tell. */
  readonly german: string | null;
}

/** What the finder says, what only the printed sheet does, and what only the page of a frame does. */
export const sectionNames = ['finder', 'sheet', 'frame'] as const;

export type Section = (typeof sectionNames)[number];

/** A language as its file in `src/i18n/words/` has it. */
export interface LanguageWords {
  readonly code: string;
  /** What the language is called by those who speak it. */
  readonly name: string;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its place among the languages, the smallest first. */
  readonly order: number;
  /** The native speaker who checked it and when; `null` while nobody has. */
  readonly checked: string | null;
  readonly sections: Readonly<Record<Section, ReadonlyMap<string, WrittenMessage>>>;
}

function germanIn(comment: string | null | undefined): string | null {
  const line = comment?.split('\n').find((each) => each.trimStart().startsWith(quote));
  return line?.trimStart().slice(quote.length) ?? null;
}

function sectionOf(document: Document, section: Section): Map<string, WrittenMessage> {
  const map = document.get(section) as YAMLMap<
    { value: string; commentBefore?: string },
    { value: string | null }
  >;
  return new Map(
    map.items.map(({ key, value }, index) => {
      // The comment above the first message of a section belongs to the section.
      const comment = index === 0 ? (map.commentBefore ?? key.commentBefore) : key.commentBefore;
      return [key.value, { text: value?.value ?? '', german: germanIn(comment) }];
    }),
  );
}

/** Reads a file; throws an Error that names it, with the line, where it is no YAML. */
export function readLanguage(file: string): LanguageWords {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [problem] = document.errors;
  if (problem) throw new Error(`${file}: ${problem.message}`);
  const head = document.toJS() as Omit<LanguageWords, 'code' | 'sections'>;
  return {
    ...head,
    code: path.basename(file, '.yaml'),
    sections: {
      finder: sectionOf(document, 'finder'),
      sheet: sectionOf(document, 'sheet'),
      frame: sectionOf(document, 'frame'),
    },
  };
}

/** What the file of a language says, with a comment above each message for those who translate it. */
export function writeLanguage(
  words: LanguageWords,
  declared: Readonly<Record<Section, readonly DeclaredMessage[]>>,
): string {
  const { name, locale, dir, order, checked, sections } = words;
  const document = new Document({ name, locale, dir, order, checked });
  document.commentBefore = ` ${headOf(words)}`;
  for (const section of sectionNames) {
    const map = document.createNode({}) as YAMLMap;
    for (const { name: message, comment } of declared[section]) {
      const written = sections[section].get(message);
      if (!written) continue;
      const key = document.createNode(message);
      const lines = [comment, words.code !== 'de' && written.german !== null && `${quote}${written.german}`];
      key.commentBefore = lines.flatMap((line) => (line ? ` ${line}` : [])).join('\n');
      map.add({ key, value: document.createNode(written.text) });
    }
    document.add({ key: document.createNode(section), value: map });
  }
  return document.toString({ lineWidth: 0, blockQuote: false });
}

function headOf({ name, checked }: LanguageWords): string {
  return checked
    ? `${name}. Checked by a native speaker: ${checked}.`
    : `${name}. No native speaker has checked this yet. How to report a mistake: docs/languages.md`;
}
