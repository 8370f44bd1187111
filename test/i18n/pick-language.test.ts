import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textIn } from '../../src/i18n/localized-text.ts';
import { pickLanguage } from '../../src/i18n/pick-language.ts';
import { plural } from '../../src/i18n/plural.ts';

describe('pickLanguage', () => {
  const picks: [tag: string, code: string | undefined][] = [
    ['de', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['de_AT', 'de'],
    ['de-Latn-DE-1996', 'de'],
    [' en ', 'en'],
    ['', undefined],
    ['fr', undefined],
    ['den', undefined],
    ['d', undefined],
    ['x-de', undefined],
    ['constructor', undefined],
    ['uk-UA', 'uk'],
    ['zh-Hans-CN', 'zh'],
    ['prs', 'fa'],
    ['prs-AF', 'fa'],
    ['PES', 'fa'],
    ['cmn-Hans', 'zh'],
    ['de-simple', 'de-simple'],
    ['de-Simple-x-page', 'de-simple'],
    ['uk-x-page', 'uk'],
    ['i-klingon', undefined],
    ['auto', undefined],
    ['<b>', undefined],
    ['de>', undefined],
    ['de-<b>', 'de'],
    ['-', undefined],
    ['a-'.repeat(100_000), undefined],
  ];
  for (const [tag, code] of picks) {
    it(`Q2 "${tag.slice(0, 30)}" => ${code ?? 'none'}`, () => {
      expect(pickLanguage(tag, ['de', 'de-simple', 'en', 'uk', 'fa', 'zh'])).to.equal(code);
    });
  }

  it('Q2 any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect([undefined, 'de', 'en']).to.include(pickLanguage(tag, ['de', 'en']));
      }),
    );
  });
});

describe('textIn', () => {
  const texts: [text: Record<string, string>, language: string, expected: string][] = [
    [{ de: 'Wache', en: 'Station' }, 'en', 'Station'],
    [{ de: 'Wache', en: 'Station' }, 'fr', 'Wache'],
    [{ en: 'Station' }, 'de', 'Station'],
    [{}, 'de', ''],
  ];
  for (const [text, language, expected] of texts) {
    it(`${JSON.stringify(text)} in ${language} => "${expected}"`, () => {
      expect(textIn(text, language)).to.equal(expected);
    });
  }
});

describe('plural', () => {
  const forms = { one: 'eins', few: 'wenige', other: 'andere' };
  const counts: [locale: string, count: number, form: string][] = [
    ['de', 1, 'eins'],
    ['de', 0, 'andere'],
    ['de', 3, 'andere'],
    ['pl', 3, 'wenige'],
    ['pl', 5, 'andere'],
    ['ar', 0, 'andere'],
  ];
  for (const [locale, count, form] of counts) {
    it(`${locale} ${String(count)} => ${form}`, () => {
      expect(plural(locale, count, forms)).to.equal(form);
    });
  }
});
