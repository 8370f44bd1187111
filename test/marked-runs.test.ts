import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { germanNames, markedRuns } from '../src/marked-runs.ts';

/** Runs as they can be written: what is marked stands in brackets. */
function written(sentence: string, ...names: string[]): string {
  return markedRuns(sentence, germanNames(...names))
    .map(({ text, mark }) => (mark ? `[${text}]` : text))
    .join('');
}

const table: [sentence: string, names: string[], expected: string][] = [
  ['Für Au zuständig: Ida Ersatz.', ['Au', 'Ida Ersatz'], 'Für [Au] zuständig: [Ida Ersatz].'],
  ['Die Aufgabe in Au', ['Au'], 'Die Aufgabe in [Au]'],
  ['Heide – Heidehof', ['Heide', 'Heidehof'], '[Heide] – [Heidehof]'],
  ['Jena-Ost und Jena', ['Jena', 'Jena-Ost'], '[Jena-Ost] und [Jena]'],
  ['Au, Au', ['Au'], '[Au], [Au]'],
  ['Heide', ['Heide'], '[Heide]'],
  ['Nichts davon', ['Heide', ''], 'Nichts davon'],
  ['', ['Heide'], ''],
];

describe('markedRuns', () => {
  for (const [sentence, names, expected] of table) {
    it(`G1 ${JSON.stringify(sentence)} with ${names.join(' | ')} => ${expected}`, () => {
      expect(written(sentence, ...names)).to.equal(expected);
    });
  }

  it('G1 together the runs are the sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }), (sentence, names) => {
        const runs = markedRuns(sentence, germanNames(...names));
        return runs.map(({ text }) => text).join('') === sentence;
      }),
    );
  });
});
