import { nearestName } from './nearest-name.ts';
import type { Report, Shape } from './shape.ts';

/** What must also hold between the parts of a value that are sound each by itself. */
export type Agreement<T> = (value: T, path: string, report: Report) => void;

/** What the shape reads if its parts are sound; then it is asked whether they agree. */
export function agreeing<T>(shape: Shape<T>, ...agreements: readonly Agreement<T>[]): Shape<T> {
  return (value, path, report) => {
    let problems = 0;
    const result = shape(value, path, (code, at, found, details) => {
      problems++;
      return report(code, at, found, details);
    });
    if (problems) return null;
    for (let index = 0; index < agreements.length; index++) agreements[index]?.(result as T, path, report);
    return result;
  };
}

/** A list of `from` to `to` entries; more are taken for a mistake. */
export function list<T>(entry: Shape<T>, from = 0, to = 2000): Shape<readonly T[]> {
  return (value, path, report) => {
    const length = Array.isArray(value) ? value.length : -1;
    if (length < from || length > to) return report('list', path, value, { from, to });
    const entries: T[] = [];
    for (let index = 0; index < length; index++) {
      // An entry that cannot be used is `null`, but then there is a problem and nobody uses the list.
      entries[index] = entry((value as unknown[])[index], `${path}[${index}]`, report) as T;
    }
    return entries;
  };
}

/** Reports the fields of a value that no shape knows, with the name that was probably meant. */
function reportUnknown(value: object, known: object, path: string, report: Report): void {
  const names = Object.keys(value);
  // No shape has as many fields, so an unknown one is among these, however many follow.
  for (let index = 0; index < names.length && index < 3000; index++) {
    const name = names[index] as string;
    if (name in known) continue;
    const meant = nearestName(name.slice(0, 60), Object.keys(known));
    report(meant ? 'misspelt' : 'unknown', `${path}.${name}`, '…', { meant });
  }
}

/** An object with the fields of `T` and no others. */
export function object<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  // Without a prototype: `in` sees what stands here and nothing that a page has given to every object.
  const known = { __proto__: null, ...fields } as unknown as Readonly<Record<string, Shape<unknown>>>;
  return (value, path, report) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return report('object', path, value);
    reportUnknown(value, known, path, report);
    const result: Record<string, unknown> = {};
    for (const name in known) {
      const part = known[name]?.((value as Record<string, unknown>)[name], `${path}.${name}`, report);
      if (part !== undefined) result[name] = part;
    }
    return result as T;
  };
}
