import type { ProblemCode } from './problem.ts';

/** For a developer's console: what is wrong and what to do, with `{details}` to fill in. */
export const english: Readonly<Record<ProblemCode, string>> = {
  duplicate: '“{found}” is here twice: remove one',
  expected: 'found “{found}”: write a {expected}',
  list: 'write a list of {from} to {to} entries',
  misspelt: 'is not a known field: did you mean “{meant}”?',
  missing: 'is missing: add it',
  nobody: 'is empty: add an officer, or the vacant post to vacancies',
  number: 'found “{found}”: write a number from {from} to {to}',
  object: 'found “{found}”: write an object',
  order: '“{found}” is too early after “{from}”: correct one of them',
  outside: '“{found}” is not from {from} to {to}: correct one of them',
  overlap: 'overlaps with {from} to {to}: correct one of them',
  unknown: 'is not a known field: remove it',
  'unknown-area': '“{found}” is not a known area: write {known} or null',
  'unknown-officer': '“{found}” is not an officer of this area who can be stood in for: correct the name',
  'unused-area': 'has no district: add one or remove it',
};
