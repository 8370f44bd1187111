import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { rootDirectory } from '../../tools/repository.ts';
import { fromGettext, toGettext } from '../../tools/i18n/gettext.ts';
import { writeLanguage, type LanguageWords } from '../../tools/i18n/language-file.ts';
import { changedSince, languageProblems } from '../../tools/i18n/language-problems.ts';
import { allLanguages, declaredSections } from '../../tools/i18n/languages.ts';

const declared = declaredSections();
const languages = allLanguages();
const sources = languages.filter(({ code }) => code === 'de' || code === 'en');
const [german] = languages as [LanguageWords];
const french = languages.find(({ code }) => code === 'fr') as LanguageWords;

function withText(name: string, text: string): LanguageWords {
  const finder = new Map(french.sections.finder).set(name, { text, german: null });
  return { ...french, sections: { ...french.sections, finder } };
}

describe('the words of a language', () => {
  const faults: [title: string, words: LanguageWords, problem: RegExp][] = [
    ['an empty message', withText('label', ' '), /finder\.label is empty/],
    ['a placeholder left out', withText('emergency', 'Appelez'), /finder\.emergency lacks \{number\}/],
    ['an unknown placeholder', withText('label', 'Quartier {x}'), /finder\.label has \{x\}, which is not known/],
    ['a plural form left out', withText('suggestionCount', '{count, plural, one {a} other {b}}'), /lacks the plural forms many/],
    ['a brace left open', withText('label', 'Quartier {'), /finder\.label is no ICU message/],
    ['a message left in English', withText('label', 'District'), /finder\.label is the same as in English/],
    ['a message that is none', withText('lable', 'Quartier'), /finder\.lable is no message/],
  ]; // prettier-ignore
  for (const [title, words, problem] of faults) {
    it(`Q8 ${title} is named`, () => {
      assert.match(languageProblems(words, declared, sources).join('\n'), problem);
    });
  }

  it('Q8 a German text that has changed since is reported', () => {
    const finder = new Map(german.sections.finder).set('label', { text: 'Stadtteil', german: null });
    const changed = { ...german, sections: { ...german.sections, finder } };
    assert.deepEqual(changedSince(french, german), []);
    assert.deepEqual(changedSince(french, changed), ['finder.label']);
    assert.match(toGettext(french, changed, declared), /#, icu-message-format, fuzzy\n#\| msgid "Ortsteil"/);
  });

  for (const words of languages.slice(1)) {
    it(`Q8 ${words.code} comes back from a gettext catalogue as it went`, () => {
      const back = fromGettext(toGettext(words, german, declared), words);
      assert.equal(writeLanguage(back, declared), writeLanguage(words, declared));
    });
  }

  it('Q8 what is empty or fuzzy in a catalogue stays as it was', () => {
    const catalogue = toGettext(french, german, declared);
    const emptied = catalogue.replace('msgstr "Quartier"', 'msgstr ""');
    assert.notEqual(emptied, catalogue);
    assert.equal(fromGettext(emptied, french).sections.finder.get('label')?.text, 'Quartier');
  });

  const directory = readFileSync(`${rootDirectory}/data/jena/directory.json`, 'utf8');
  for (const { code } of languages.filter((each) => !sources.includes(each))) {
    it(`Q8 the texts of Jena in ${code} are for sentences that its directory says, and keep the emergency numbers`, () => {
      const texts = parse(readFileSync(`${rootDirectory}/data/jena/texts/${code}.yaml`, 'utf8')) as Record<
        string,
        string
      >;
      assert.ok(Object.keys(texts).length >= 12);
      for (const [text, translation] of Object.entries(texts)) {
        assert.ok(directory.includes(JSON.stringify(text)), text);
        for (const number of text.match(/\b11[02]\b/g) ?? [])
          assert.ok(translation.includes(number), translation);
      }
    });
  }
});
