import { cleanText } from './clean-text.ts';
import type { Kind, ProblemCode, ProblemDetails } from './problem.ts';

/** Notes one problem at a path; that something is missing, if nothing was found there. */
export type Report = (
  code: ProblemCode,
  path: string,
  found?: unknown,
  details?: Omit<ProblemDetails, 'found'>,
) => null;

/** Reads an unknown value: gives a clean copy of it, or reports what is wrong and gives `null`. */
export type Shape<T> = (value: unknown, path: string, report: Report) => T | null | undefined;

/** A number between two bounds, both included. */
export function number<T extends number>(from: number, to: number): Shape<T> {
  return (value, path, report) =>
    typeof value === 'number' && value >= from && value <= to
      ? (value as T)
      : report('range', path, value, { from, to });
}

/** Text of at most 500 characters that passes the test; it comes back cleaned for showing. */
export function text<T extends string>(expected: Kind, pattern: Pick<RegExp, 'test'>): Shape<T> {
  return (value, path, report) =>
    typeof value === 'string' && /^[^]{0,500}$/u.test(value) && pattern.test(value)
      ? (cleanText(value) as T)
      : report('expected', path, value, { expected });
}

/** What the shape reads, or nothing where a field is absent. */
export function optional<T>(shape: Shape<T>): Shape<T> {
  return (value, path, report) => (value === undefined ? value : shape(value, path, report));
}

/** What the shape reads, or an express `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, report) => (value === null ? value : shape(value, path, report));
}
