import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lineCounter, type FileProblem } from './file-problem.ts';

const sentences: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'Hier fehlt eine schließende geschweifte Klammer }.',
  CloseBracketExpected: 'Hier fehlt eine schließende eckige Klammer ] oder ein Komma davor.',
  ColonExpected: 'Hier fehlt der Doppelpunkt zwischen Feldname und Wert.',
  CommaExpected: 'Hier oder am Ende der Zeile davor fehlt ein Komma.',
  EndOfFileExpected: 'Hinter dem Ende der Liste steht noch etwas. Bitte löschen.',
  InvalidCharacter: 'Im Text steht ein Steuerzeichen, zum Beispiel ein Tabulator oder Zeilenumbruch.',
  InvalidCommentToken: 'Kommentare sind in dieser Datei nicht erlaubt.',
  InvalidEscapeCharacter: 'Hinter dem Rückstrich \\ steht ein Zeichen, das dort nicht erlaubt ist.',
  InvalidNumberFormat: 'Diese Zahl ist falsch geschrieben; Nachkommastellen stehen hinter einem Punkt.',
  InvalidSymbol: 'Dieses Zeichen gehört nicht hierher. Texte stehen in geraden Anführungszeichen "…".',
  InvalidUnicode: 'Hinter \\u müssen vier Ziffern oder Buchstaben von a bis f stehen.',
  PropertyNameExpected:
    'Hier fehlt ein Feldname in geraden Anführungszeichen, oder das Komma davor ist zu viel.',
  UnexpectedEndOfComment: 'Kommentare sind in dieser Datei nicht erlaubt.',
  UnexpectedEndOfNumber: 'Diese Zahl ist unvollständig.',
  UnexpectedEndOfString: 'Diesem Text fehlt das schließende Anführungszeichen ".',
  ValueExpected: 'Hier fehlt ein Wert, oder das Komma davor ist zu viel.',
};

function fileProblem(text: string, { error, offset }: ParseError): FileProblem {
  const line = lineCounter(text)(offset);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const shown = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const sentence = sentences[printParseErrorCode(error)] ?? 'Hier ist die Datei kein gültiges JSON.';
  return {
    line,
    place: `Spalte ${String(offset - start + 1)}`,
    sentence: `${sentence}\n    ${shown}\n    ${' '.repeat(offset - start)}^`,
  };
}

/** Where a text is not JSON: the first place only, since one slip makes others that are none. */
export function syntaxProblems(text: string): readonly FileProblem[] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors.slice(0, 1).map((error) => fileProblem(text, error));
}
