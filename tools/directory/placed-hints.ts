import type { CalendarDate, Directory } from '../../src/directory/directory.ts';
import { holidayHints } from './holiday-problems.ts';
import { ownerHints } from './owner-hints.ts';
import type { PathProblem } from './path-problem.ts';
import { placeHints } from './place-hints.ts';
import { staffHints } from './staff-hints.ts';
import { translationHints } from './translation-hints.ts';

/** What is allowed but deserves a look at one place of the file; the sentences are German. */
export function placedHints(directory: Directory, today: CalendarDate): PathProblem[] {
  return [
    ...holidayHints(directory, today),
    ...staffHints(directory, today),
    ...ownerHints(directory),
    ...placeHints(directory),
    ...translationHints(directory),
  ];
}
