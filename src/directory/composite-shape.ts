import { nearestName } from './nearest-name.ts';
import type { Report, Shape } from './shape.ts';

/** What must also hold between the parts of a value that are sound each by itself. */
export type Agreement<T> = (value: T, path: string, report: Report) => void;

/** What the shape reads if its parts are sound; then it is asked whether they agree. */
export function agreeing<T>(shape: Shape<T>, ...agreements: readonly Agreement<T>[]): Shape<T> {
  return (value, path, report) => {
    let problems = 0;
    const result = shape(value, path, (...problem) => {
      problems++;
      return report(...problem);
    });
    if (problems) return null;
    for (const agreement of agreements) agreement(result as T, path, report);
    return result;
  };
}

/** A list of `from` to `to` entries; more are taken for a mistake. */
export function list<T>(entry: Shape<T>, from = 0, to = 2000): Shape<readonly T[]> {
  return (value, path, report) =>
    Array.isArray(value) && value.length >= from && value.length <= to
      ? // An entry that cannot be used is `null`, but then there is a problem and nobody uses the list.
        (Array.from(value, (part, index) => entry(part, `${path}[${index}]`, report)) as T[])
      : report('list', path, value, { from, to });
}

/** An object with the fields of `T` and no others. */
export function object<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const names = Object.keys(fields);
  return (value, path, report) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return report('object', path, value);
    // No shape has as many fields, so an unknown one is among these, however many follow.
    for (const name of Object.keys(value).slice(0, 3000)) {
      if (names.includes(name)) continue;
      const meant = nearestName(name.slice(0, 60), names);
      report(meant ? 'misspelt' : 'unknown', `${path}.${name}`, '…', { meant });
    }
    const result: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries<Shape<unknown>>(fields)) {
      const part = shape((value as Record<string, unknown>)[name], `${path}.${name}`, report);
      if (part !== undefined) result[name] = part;
    }
    return result as T;
  };
}
