import type { ProblemCode } from './problem.ts';

/** For a developer's console, after the path and what was found there: what is wrong, with `{details}` to fill in. */
export const english: Readonly<Record<ProblemCode, string>> = {
  ambiguous: 'is the name of two officers: give each an id and name that',
  circular: 'is away on a day on which they would stand in for themselves or for each other',
  duplicate: 'is there twice',
  expected: 'is no {expected}',
  list: 'is no list of {from} to {to} entries',
  misspelt: 'is not known: did you mean {meant}?',
  missing: 'is missing',
  nobody: 'has no officer and no vacancy',
  object: 'is no object',
  order: 'is too early after {from}',
  overlap: 'overlaps with {from} to {to}',
  range: 'is not from {from} to {to}',
  unknown: 'is not known',
  'unknown-area': 'is no area',
  'unknown-officer': 'is no officer of the area, or a substitute',
  unreadable: 'cannot be read: {reason}',
  'unused-area': 'has no district',
};
