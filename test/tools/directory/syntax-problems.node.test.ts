import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { syntaxProblems } from '../../../tools/directory/syntax-problems.ts';

/** A text that is not JSON, and the line, the column and the beginning of the sentence about it. */
const table: readonly [text: string, line: number, column: number, sentence: string][] = [
  ['{"a": 1', 1, 8, 'Hier fehlt eine schließende geschweifte Klammer'],
  ['[1', 1, 3, 'Hier fehlt eine schließende eckige Klammer'],
  ['[1 2]', 1, 4, 'Hier oder am Ende der Zeile davor fehlt ein Komma'],
  ['{"a" 1}', 1, 6, 'Hier fehlt der Doppelpunkt'],
  ['{"a": }', 1, 7, 'Hier fehlt ein Wert'],
  ['{"a": 1,\n}', 2, 1, 'Hier fehlt ein Feldname'],
  ['{a: 1}', 1, 2, 'Dieses Zeichen gehört nicht hierher'],
  ['{} {}', 1, 4, 'Hinter dem Ende der Liste steht noch etwas'],
  ['{\n"a": "b\n}', 2, 6, 'Diesem Text fehlt das schließende Anführungszeichen'],
  ['"a\tb"', 1, 1, 'Im Text steht ein Steuerzeichen'],
  ['"C:\\q"', 1, 1, 'Hinter dem Rückstrich'],
  ['"\\u12"', 1, 1, 'Hinter \\u müssen vier Ziffern'],
  ['{\n// note\n}', 2, 1, 'Kommentare sind in dieser Datei nicht erlaubt'],
  ['[/* note */]', 1, 2, 'Kommentare sind in dieser Datei nicht erlaubt'],
  ['[1, 2.]', 1, 5, 'Diese Zahl ist unvollständig'],
  ['\uFEFF{}', 1, 1, 'Dieses Zeichen gehört nicht hierher'],
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('syntaxProblems', () => {
  for (const [text, line, column, sentence] of table)
    it(`${JSON.stringify(text)} => line ${String(line)}, column ${String(column)}: ${sentence}`, () => {
      const [problem] = syntaxProblems(text);
      assert.deepEqual([problem?.line, problem?.place], [line, `Spalte ${String(column)}`]);
      assert.ok(problem?.sentence.startsWith(sentence), problem?.sentence);
      assert.ok(problem?.sentence.includes(text.split('\n')[line - 1] ?? 'no such line'));
    });

  it('any JSON with a slip => a problem exactly where JSON.parse finds one', () => {
    const slip = fc.constantFrom(
      '',
      ...',"{}[]:\\-+.e0x\'\t\n\0',
      '\u00A0',
      '\uFEFF',
      '\u2028',
      '//x',
      '/**/',
      'null',
      'tru',
    );
    fc.assert(
      fc.property(fc.json(), fc.noBias(fc.nat()), fc.nat(4), slip, (json, where, length, added) => {
        const at = where % (json.length + 1);
        const text = json.slice(0, at) + added + json.slice(at + length);
        assert.equal(syntaxProblems(text).length === 0, isJson(text), text);
      }),
      { numRuns: 5_000 },
    );
  });
});
