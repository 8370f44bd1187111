import type { ProblemCode } from './problem.ts';

/** For a developer's console, after the path and what was found: what to do, with `{details}` to fill in. */
export const english: Readonly<Record<ProblemCode, string>> = {
  duplicate: 'is there twice: remove one',
  expected: 'is no {expected}: correct it',
  list: 'write a list of {from} to 2000 entries',
  misspelt: 'is not known: did you mean {meant}?',
  missing: 'is missing: add it',
  nobody: 'add an officer or a vacancy',
  object: 'write an object',
  order: 'is too early after {from}: correct one of them',
  overlap: 'overlaps with {from} to {to}: correct one of them',
  range: 'write a value from {from} to {to}',
  unknown: 'is not known: remove it',
  'unknown-area': 'is not known: write the id of an area, or null',
  'unknown-officer': 'is not known: write an officer of this area who stands in for nobody',
  'unused-area': 'has no district: add one or remove it',
};
