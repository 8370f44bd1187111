import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contentLines, escapeText } from '../../src/contact/content-lines.ts';

describe('escapeText', () => {
  const texts: [text: string, escaped: string][] = [
    ['Schulstraße 11, 07749 Jena', String.raw`Schulstraße 11\, 07749 Jena`],
    ['a;b', String.raw`a\;b`],
    ['a\\nb', String.raw`a\\nb`],
    ['a\nb\r\nc\rd', String.raw`a\nb\nc\nd`],
    ['10:00', '10:00'],
  ];
  for (const [text, escaped] of texts) {
    it(`${JSON.stringify(text)} => ${JSON.stringify(escaped)}`, () => {
      expect(escapeText(text)).to.equal(escaped);
    });
  }
});

describe('contentLines', () => {
  const octets = (text: string): number => new TextEncoder().encode(text).length;

  const folds: [why: string, line: string, file: string][] = [
    ['75 octets stay whole', 'x'.repeat(75), `${'x'.repeat(75)}\r\n`],
    ['76 octets fold', 'x'.repeat(76), `${'x'.repeat(75)}\r\n x\r\n`],
    [
      'a continuation has 74 of its own',
      'x'.repeat(150),
      `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`,
    ],
    ['two octets are not cut', `${'x'.repeat(74)}ß`, `${'x'.repeat(74)}\r\n ß\r\n`],
    ['three octets are not cut', `${'x'.repeat(73)}€`, `${'x'.repeat(73)}\r\n €\r\n`],
    ['four octets are not cut', `${'x'.repeat(72)}🦆`, `${'x'.repeat(72)}\r\n 🦆\r\n`],
    ['U+07FF takes two octets', `${'x'.repeat(73)}\u07ff`, `${'x'.repeat(73)}\u07ff\r\n`],
    ['U+0800 does not fit there', `${'x'.repeat(73)}\u0800`, `${'x'.repeat(73)}\r\n \u0800\r\n`],
    ['U+FFFD fits where an emoji does not', `${'x'.repeat(72)}\ufffd`, `${'x'.repeat(72)}\ufffd\r\n`],
    ['four octets fit', `${'x'.repeat(71)}🦆`, `${'x'.repeat(71)}🦆\r\n`],
    ['no control character begins a line', 'x\r\nTEL:\u00001\u0085', 'xTEL:1\r\n'],
  ];
  for (const [why, line, file] of folds) {
    it(`${why} => ${JSON.stringify(file).replace(/x{9,}/g, 'x…x')}`, () => {
      expect(contentLines([line])).to.equal(file);
    });
  }

  it('any text => lines of at most 75 octets that unfold to the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
        const lines = texts.map((text) => `X:${escapeText(text).replace(/\p{Cc}/gu, '')}`);
        const file = contentLines(lines);
        for (const line of file.split('\r\n')) expect(octets(line)).to.be.at.most(75);
        expect(file.replaceAll('\r\n ', '')).to.equal(lines.map((line) => `${line}\r\n`).join(''));
      }),
    );
  });
});
