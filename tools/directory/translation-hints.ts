import type { Directory } from '../../src/directory/directory.ts';
import type { PathProblem } from './path-problem.ts';

/** The places of all texts that are given in the language `first`, and the languages of each. */
function textPlaces(
  value: unknown,
  first: string,
  path = '',
): (readonly [path: string, languages: object])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => textPlaces(entry, first, `${path}[${String(index)}]`));
  if (typeof (value as Readonly<Record<string, unknown>>)[first] === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([name, entry]) =>
    textPlaces(entry, first, path ? `${path}.${name}` : name),
  );
}

/** Texts that are not given in every language of the file; the sentences are German. */
export function translationHints(directory: Directory): PathProblem[] {
  const [first = '', ...others] = directory.languages;
  return textPlaces(directory, first).flatMap(([path, given]) => {
    const missing = others.filter((language) => !(language in given));
    return missing.length > 0
      ? [
          {
            path,
            sentence: `Dieser Text fehlt in: ${missing.join(', ')}. Dort zeigt die Karte ihn in der Sprache „${first}“, bis er übersetzt ist.`,
          },
        ]
      : [];
  });
}
