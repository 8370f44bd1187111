import { compileMessage } from './compile-message.ts';
import { type LanguageWords, type Section } from './language-file.ts';
import type { DeclaredSections } from './languages.ts';

/** They come within the finder; each other language is fetched. */
const bundled: readonly string[] = ['de', 'en'];

const note = '// Made by "npm run i18n" from src/i18n/words/; changes belong there.';

function entries(words: LanguageWords, section: Section, declared: DeclaredSections): string {
  return declared[section]
    .map((message) => {
      const { text = '' } = words.sections[section].get(message.name) ?? {};
      return `  ${message.name}: ${compileMessage(text, message, words)},`;
    })
    .join('\n');
}

function imports(body: string, from: string): string {
  const needed: Record<string, string> = { formatTime: 'format', isolated: 'isolated', plural: 'plural' };
  return Object.entries(needed)
    .filter(([name]) => body.includes(`${name}(`))
    .map(([name, file]) => `import { ${name} } from '${from}${file}.ts';\n`)
    .join('');
}

function finderSource(words: LanguageWords, declared: DeclaredSections, texts: object | null): string {
  const isBundled = bundled.includes(words.code);
  const up = isBundled ? './' : '../';
  const body = entries(words, 'finder', declared);
  return `${note}
import type { Messages } from '${up}messages.ts';
${imports(body, up)}${isBundled ? '' : "\nexport { version } from '../../version.ts';\n"}
/** What the finder says, in ${words.name}. */
export const messages: Messages = {
  locale: '${words.locale}',
  dir: '${words.dir}',
${body}
};
${texts ? `\n/** What the bundled directory says, by its German texts. */\nexport const texts: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};\n` : ''}`;
}

function namesSource(languages: readonly LanguageWords[]): string {
  const names = languages.map(({ code, name }) => `  '${code}': '${name}',`);
  return `${note}

/** The languages of the finder by their codes (BCP 47), in the order in which Jena needs them, each under its own name. */
export const languageNames = {
${names.join('\n')}
} as const;
`;
}

/** A section that has every language in one file, as the interface `type` declares it. */
function sectionSource(
  languages: readonly LanguageWords[],
  declared: DeclaredSections,
  section: 'sheet' | 'frame',
  [type, from, what]: readonly [type: string, from: string, what: string],
): string {
  const each = languages.map((words) => `'${words.code}': {\n${entries(words, section, declared)}\n},`);
  const body = each.join('\n');
  return `${note}
import type { ${type} } from './${from}.ts';
import type { Language } from './languages.ts';
${imports(body, './')}
/** What only ${what} says, in each language of the finder. */
export const ${section}s: Readonly<Record<Language, ${type}>> = {
${body}
};
`;
}

const sheet = ['SheetMessages', 'sheet-messages', 'the printed sheet'] as const;
const frame = ['FrameMessages', 'frame-messages', 'the page of a frame'] as const;

/**
 * The sources that are made of the languages, by their paths below `src/i18n/`. `textsOf` gives what the bundled
 * directory says in a language, by its German texts.
 */
export function generateSources(
  languages: readonly LanguageWords[],
  declared: DeclaredSections,
  textsOf: (code: string) => object | null,
): Record<string, string> {
  const sources: Record<string, string> = {
    'language-names.generated.ts': namesSource(languages),
    'sheets.generated.ts': sectionSource(languages, declared, 'sheet', sheet),
    'frames.generated.ts': sectionSource(languages, declared, 'frame', frame),
  };
  for (const words of languages) {
    const folder = bundled.includes(words.code) ? '' : 'lang/';
    sources[`${folder}${words.code}.generated.ts`] = finderSource(words, declared, textsOf(words.code));
  }
  return sources;
}
