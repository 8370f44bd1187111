import { expect } from '@open-wc/testing';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { sheets } from '../../src/i18n/sheets.generated.ts';
import { say, told } from '../fixtures/told-messages.ts';

/** Words that beginners do not know, as parts of words, each with a plainer one that says the same here. */
const hardWords: readonly (readonly [hard: RegExp, plainer: string])[] = [
  [/zuständig/i, 'Ihre Polizei für'],
  [/verzeichnis/i, 'Liste'],
  [/schreibweise/i, 'richtig geschrieben'],
  [/abschnitt/i, 'Teil'],
  [/ergänz/i, 'dazu schreiben'],
  [/mitgeliefert/i, 'gespeichert'],
  [/pflicht/i, 'muss ausgefüllt sein'],
  [/besetzt/i, 'niemand da'],
  [/vereinbar/i, 'ausmachen'],
  [/telefonisch/i, 'am Telefon'],
  [/angehörig/i, 'Verwandte'],
  [/\bmobil\b/i, 'Handy'],
  [/\bStand \d/, 'vom'],
  [/wenden sie sich/i, 'rufen Sie an'],
  [
    /bezüglich|hinsichtlich|gegebenenfalls|erforderlich|umgehend|ggf\.|bzw\.|z\. ?B\./i,
    'nothing, or a main clause',
  ],
  [/karte/i, 'Stadtplan for that of the city; nothing for that of the finder'],
  [/\b(wird|werden|wurden?|worden)\b/i, 'the active voice, or "ist"'],
  [/–/, '"bis", or a full stop'],
];

/** Long words are hard to read; these are names of offices, or stand for what has no shorter name. */
const knownLongWords =
  /^(Kontaktbereichsbeamte[rn]?|Landespolizeiinspektion|Einfamilienhaus|Mehrfamilienhaus)$/;
const longWord = 15;

/** What separates suggestions from what they stand for, and is no sentence. */
const noSentences = new Set(['locale', 'dir', 'alias']);

const { advice, areas } = bundledDirectory;
const texts: readonly (readonly [where: string, text: string])[] = [
  ...told
    .filter(([name]) => !noSentences.has(name))
    .map(([name, args]) => [name, say(de, name, args)] as const),
  ...Object.entries<string | ((told: string) => string)>({ ...sheets.de }).map(
    ([name, message]) => [name, typeof message === 'function' ? message('Heide') : message] as const,
  ),
  ...(advice ? [advice.caution, ...advice.topics] : []).flatMap(({ heading, text }) => [
    ['heading of advice', heading['de'] ?? ''] as const,
    ['advice', text['de'] ?? ''] as const,
  ]),
  ...areas.flatMap(({ appointment }) =>
    appointment ? [['appointment', appointment['de'] ?? ''] as const] : [],
  ),
];

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]“?)\s+/);
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

describe('plain German', () => {
  for (const [where, text] of texts) {
    it(`D2 ${where}: “${text}” has at most 12 words a sentence`, () => {
      for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).to.be.at.most(12);
    });

    it(`D2 ${where}: “${text}” has no word that is known to be hard`, () => {
      for (const [hard, plainer] of hardWords) expect(text, `plainer: ${plainer}`).to.not.match(hard);
      const long = wordsOf(text)
        .flatMap((word) => word.match(/\p{L}+/gu) ?? [])
        .filter((word) => word.length >= longWord && !knownLongWords.test(word));
      expect(long).to.deep.equal([]);
    });
  }

  it('D2 a sentence has at most six words on average', () => {
    const lengths = texts
      .flatMap(([, text]) => sentencesOf(text))
      .map((sentence) => wordsOf(sentence).length);
    const sum = lengths.reduce((total, length) => total + length, 0);
    expect(sum / lengths.length).to.be.at.most(6);
  });
});
