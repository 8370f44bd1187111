import type { Directory } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import type { Problem } from '../../src/directory/problem.ts';
import { germanSentence } from '../../src/directory/problem-sentences.de.ts';
import { holidayProblems } from './holiday-problems.ts';
import { tableProblems } from './table-problems.ts';
import { cityStreets } from './city-streets.ts';
import { fieldPlaces } from './field-places.ts';
import type { FileProblem } from './file-problem.ts';
import { streetDistrictProblems } from './street-district-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { telephoneProblems } from './telephone-problems.ts';

/** A directory without problems, or the problems. */
export interface CheckedDirectory {
  readonly directory: Directory | null;
  readonly problems: readonly FileProblem[];
}

/** The sentence of the parser, but for what is no directory at all, where there is nothing worth quoting. */
function sentenceFor(problem: Problem): string {
  return problem.path
    ? germanSentence(problem)
    : 'Die Datei muss mit einer geschweiften Klammer { beginnen; alle Angaben stehen in diesem Block.';
}

/** Checks the text of a directory file: is it JSON, can it be used, can its numbers exist, and has it the holidays of its part of the
 * country and the districts of its streets, and are the tables in its `folder` its own? */
export function checkDirectory(text: string, folder: string): CheckedDirectory {
  const malformed = syntaxProblems(text);
  if (malformed.length > 0) return { directory: null, problems: malformed };
  const { twice, lineOf } = fieldPlaces(text);
  const { directory, problems } = parseDirectory(JSON.parse(text));
  const streets = directory && cityStreets(directory.city.id);
  const found = directory
    ? [
        ...telephoneProblems(directory),
        ...holidayProblems(directory),
        ...tableProblems(directory, folder),
        ...(streets ? streetDistrictProblems(directory, streets) : []),
      ]
    : problems.map((problem) => ({ path: problem.path, sentence: sentenceFor(problem) }));
  const placed = found.map(({ path, sentence }) => ({
    line: lineOf(path),
    place: path || 'Datei',
    sentence,
  }));
  const all = [...twice, ...placed].sort((a, b) => a.line - b.line);
  return { directory: all.length > 0 ? null : directory, problems: all };
}
