import { cleanText } from './clean-text.ts';
import type { Kind, ProblemCode, ProblemDetails } from './problem.ts';

/** Notes one problem at a path. */
export type Report = (code: ProblemCode, path: string, details?: ProblemDetails) => undefined;

/** Reads an unknown value: gives a clean copy of it, or reports what is wrong and gives `undefined`. */
export type Shape<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** Reports that a value is missing, or is not what its place asks for. */
export function refuse(
  value: unknown,
  path: string,
  report: Report,
  code: ProblemCode,
  details?: ProblemDetails,
): undefined {
  if (value === undefined) return report('missing', path);
  // Objects are not asked for their text: they may have any `toString`, or none.
  const found = Object(value) === value ? '…' : cleanText(String(value).slice(0, 60));
  return report(code, path, { found, ...details });
}

/** A number between two bounds, both included. */
export function number<T extends number>(from: number, to: number): Shape<T> {
  return (value, path, report) =>
    typeof value === 'number' && value >= from && value <= to
      ? (value as T)
      : refuse(value, path, report, 'number', { from, to });
}

/** Text of at most 500 characters that passes the test; it comes back cleaned for showing. */
export function text<T extends string>(expected: Kind, pattern: Pick<RegExp, 'test'>): Shape<T> {
  return (value, path, report) =>
    typeof value === 'string' && /^[^]{0,500}$/u.test(value) && pattern.test(value)
      ? (cleanText(value) as T)
      : refuse(value, path, report, 'expected', { expected });
}

/** What the shape reads, or nothing where there is nothing. */
export function optional<T>(shape: Shape<T>): Shape<T> {
  return (value, path, report) => (value === undefined ? value : shape(value, path, report));
}

/** What the shape reads, or an express `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, report) => (value === null ? value : shape(value, path, report));
}
