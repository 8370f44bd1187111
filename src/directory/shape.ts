import { cleanText } from './clean-text.ts';
import { tellsApart } from './tells-apart.ts';
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

function inRange(unit: string | undefined, from: string, to: string): boolean {
  return unit !== undefined && unit >= from && unit <= to;
}

/** Code points, as JSON Schema counts them, without a method that a page may have replaced. */
function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const isPair = inRange(text[index], '\ud800', '\udbff');
    if (isPair && inRange(text[index + 1], '\udc00', '\udfff')) index++;
    length++;
  }
  return length;
}

/** Text of at most 500 characters that passes the test, which passes no text that ends with a control character. */
export function text<T extends string>(expected: Kind, test: (text: string) => unknown): Shape<T> {
  return (value, path, report) =>
    typeof value === 'string' && lengthOf(value) <= 500 && tellsApart(test, value)
      ? (value as T)
      : report('expected', path, value, { expected });
}

/** Text of at most 500 characters that has something to see in it once it has been cleaned for showing. */
export function shownText(expected: Kind): Shape<string> {
  const clean = text<string>(expected, (cleaned) => /^\P{C}+$/u.test(cleaned));
  return (value, path, report) => {
    const isShort = typeof value === 'string' && lengthOf(value) <= 500;
    return (
      (isShort ? clean(cleanText(value), path, () => null) : null) ??
      report('expected', path, value, { expected })
    );
  };
}

/** What the shape reads, or nothing where a field is absent. */
export function optional<T>(shape: Shape<T>): Shape<T> {
  return (value, path, report) => (value === undefined ? value : shape(value, path, report));
}

/** What the shape reads, or an express `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, report) => (value === null ? value : shape(value, path, report));
}
