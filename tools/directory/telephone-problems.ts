import { isValidPhoneNumber } from 'libphonenumber-js/max';
import type { Directory } from '../../src/directory/directory.ts';
import type { PathProblem } from './path-problem.ts';

function allTelephones({ station, areas }: Directory): readonly (readonly [path: string, number: string])[] {
  return [
    ['station.telephone', station.telephone],
    ...areas.flatMap(({ telephone, officers }, area) => [
      [`areas[${String(area)}].telephone`, telephone] as const,
      ...officers.flatMap(({ telephones }, officer) =>
        telephones.map(
          (number, index) =>
            [
              `areas[${String(area)}].officers[${String(officer)}].telephones[${String(index)}]`,
              number,
            ] as const,
        ),
      ),
    ]),
  ];
}

function sentenceFor(number: string, prefixes: readonly string[]): string | null {
  if (!isValidPhoneNumber(number))
    return `Die Nummer „${number}“ kann es nicht geben: zu kurz, zu lang oder mit unbekannter Vorwahl. Mit der Quelle vergleichen.`;
  if (!prefixes.some((prefix) => number.startsWith(prefix.replace(' ', ''))))
    return `Zur Nummer „${number}“ fehlt die Vorwahl unter „telephonePrefixes“. Dort ergänzen, damit die Nummer gegliedert wird.`;
  return null;
}

/** Numbers that cannot exist after the numbering plans, or that no prefix of the file fits. */
export function telephoneProblems(directory: Directory): readonly PathProblem[] {
  return allTelephones(directory).flatMap(([path, number]) => {
    const sentence = sentenceFor(number, directory.telephonePrefixes);
    return sentence ? [{ path, sentence }] : [];
  });
}
