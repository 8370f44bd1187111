import { po, type GetTextTranslations } from 'gettext-parser';
import { sectionNames, type LanguageWords, type WrittenMessage } from './language-file.ts';
import type { DeclaredSections } from './languages.ts';

/**
 * A language as a gettext catalogue (PO), for Weblate or Poedit: the context is the name of the message, the text to
 * translate the German one. A message whose German has changed since is marked fuzzy, with the German of then beside it.
 */
export function toGettext(words: LanguageWords, german: LanguageWords, declared: DeclaredSections): string {
  const translations: GetTextTranslations['translations'] = {};
  for (const section of sectionNames) {
    for (const { name, comment } of declared[section]) {
      const msgid = german.sections[section].get(name)?.text ?? '';
      const own = words.sections[section].get(name);
      const isFuzzy = own !== undefined && own.german !== msgid;
      const msgctxt = `${section}.${name}`;
      translations[msgctxt] = {
        [msgid]: {
          msgctxt,
          msgid,
          msgstr: [own?.text ?? ''],
          comments: {
            extracted: comment,
            translator: '',
            reference: '',
            flag: ['icu-message-format', ...(isFuzzy ? ['fuzzy'] : [])].join(', '),
            previous: isFuzzy && own.german !== null ? `msgid ${JSON.stringify(own.german)}` : '',
          },
        },
      };
    }
  }
  const headers = {
    Language: words.code,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8');
}

/** The language with the texts of a catalogue; what that leaves empty, or marks as fuzzy, stays as it was. */
export function fromGettext(catalogue: string, words: LanguageWords): LanguageWords {
  const sections = Object.fromEntries(
    sectionNames.map((section) => [section, new Map(words.sections[section])]),
  ) as Record<(typeof sectionNames)[number], Map<string, WrittenMessage>>;
  const { translations } = po.parse(catalogue);
  for (const [context, entries] of Object.entries(translations)) {
    const section = sectionNames.find((each) => context.startsWith(`${each}.`));
    if (!section) continue;
    for (const { msgid, msgstr, comments } of Object.values(entries)) {
      const isFuzzy = comments?.flag?.split(/,\s*/).includes('fuzzy');
      const [text] = msgstr;
      if (text && !isFuzzy) sections[section].set(context.slice(section.length + 1), { text, german: msgid });
    }
  }
  return { ...words, sections };
}
