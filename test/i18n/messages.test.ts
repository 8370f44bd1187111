import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { isolated } from '../../src/i18n/isolated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { everyLanguage } from '../fixtures/every-language.ts';
import { told, say, type MessageName } from '../fixtures/told-messages.ts';

const files = await everyLanguage();
const languages = [...files].map(([code, { messages }]) => [code, messages] as const);

describe('messages', () => {
  for (const [language, messages] of languages) {
    it(`${language} has exactly the messages of the table`, () => {
      expect(Object.keys(messages).sort()).to.deep.equal(told.map(([name]) => name).sort());
    });

    for (const [name, args] of told) {
      it(`(${language}) ${name} says all that it is told, in one clean sentence or label`, () => {
        const sentence = say(messages, name, args);
        for (const told of args ?? []) expect(sentence).to.include(String(told));
        expect(sentence).to.equal(sentence.trim());
        expect(sentence).to.not.match(/\s\s|undefined|null|NaN|\[object|\$\{|^$/);
        // Among right-to-left words each part that was told keeps its own direction.
        if (messages.dir === 'rtl')
          for (const told of args ?? [])
            if (typeof told === 'string') expect(sentence).to.include(isolated(told));
      });
    }
  }

  // Plain German may say what German says; of a time and of names between signs there is nothing to translate.
  const untranslated = new Set<MessageName>(['dir', 'alias', 'contactName', 'time']);
  for (const [language, messages] of languages.filter(([code]) => !code.startsWith('de'))) {
    for (const [name, args] of told.filter(([each]) => !untranslated.has(each))) {
      it(`(${language}) ${name} is translated`, () => {
        const others = language === 'en' ? [de] : [de, en];
        for (const other of others) expect(say(messages, name, args)).to.not.equal(say(other, name, args));
      });
    }
  }

  for (const [language, messages] of languages) {
    it(`Q8 (${language}) counts in every form of its plural, and names 110 in an emergency`, () => {
      const rules = new Intl.PluralRules(messages.locale);
      const forms = new Map<string, string>();
      for (let count = 0; count < 200; count++) {
        const sentence = messages.suggestionCount(count);
        const rest = sentence.replace(/\d+|[\u2068\u2069]/g, '').trim();
        const form = rules.select(count);
        expect(forms.get(form) ?? rest).to.equal(rest);
        forms.set(form, rest);
      }
      expect([...forms.values()].every(Boolean)).to.equal(true);
      expect(messages.emergency('110')).to.include('110');
    });
  }

  const counts: [messages: Messages, count: number, sentence: string][] = [
    [de, 0, '0 Vorschläge'],
    [de, 1, '1 Vorschlag'],
    [de, 2, '2 Vorschläge'],
    [de, 101, '101 Vorschläge'],
    [en, 0, '0 suggestions'],
    [en, 1, '1 suggestion'],
    [en, 2, '2 suggestions'],
    [en, 21, '21 suggestions'],
  ];
  for (const [messages, count, sentence] of counts) {
    it(`A2 (${messages.locale}) ${String(count)} => ${sentence}`, () => {
      expect(messages.suggestionCount(count)).to.equal(sentence);
    });
  }

  const hours: [messages: Messages, opens: string, closes: string, sentence: string][] = [
    [de, '10:00', '12:00', '10 bis 12\u00a0Uhr'],
    [de, '09:05', '17:30', '9:05 bis 17:30\u00a0Uhr'],
    [en, '09:05', '17:00', '09:05 to 17:00'],
  ];
  for (const [messages, opens, closes, sentence] of hours) {
    it(`D1 (${messages.locale}) ${opens}, ${closes} => ${sentence}`, () => {
      expect(messages.fromTo(opens, closes)).to.equal(sentence);
    });
  }

  for (const [language, messages] of languages) {
    it(`D1 (${language}) no dash between hours or days, since none is spoken`, () => {
      expect(messages.fromTo('10:00', '12:00') + messages.daysFromTo('A', 'B')).to.not.match(/[-–—]/);
    });
  }

  it('German addresses the reader with "Sie", speaks of suggestions, and never claims that there is no officer', () => {
    const all = told.map(([name, args]) => say(de, name, args)).join('\n');
    expect(all).to.not.match(/\b(du|dein|deine|dir|dich)\b|Ergebnis|Treffer|es gibt kein/i);
    expect(told.map(([name, args]) => say(en, name, args)).join('\n')).to.not.match(/\bresult|there is no/i);
  });
});
