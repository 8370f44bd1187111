import { cleanText } from './clean-text.ts';
import { nearestName } from './nearest-name.ts';
import { refuse, type Report, type Shape } from './shape.ts';

/** What must also hold between the parts of a value that are sound each by itself. */
export type Agreement<T> = (value: T, path: string, report: Report) => void;

/** What the shape reads; once its parts are sound it is asked whether they agree. */
export function agreeing<T>(shape: Shape<T>, agreement: Agreement<T>): Shape<T> {
  return (value, path, report) => {
    let sound = true;
    const result = shape(value, path, (...problem) => {
      sound = false;
      return report(...problem);
    });
    if (sound && result !== undefined) agreement(result, path, report);
    return result;
  };
}

/** A list of `from` to `to` entries. */
export function list<T>(entry: Shape<T>, from = 0, to = 100): Shape<readonly T[]> {
  return (value, path, report) =>
    Array.isArray(value) && value.length >= from && value.length <= to
      ? // A hole or an unsound entry leaves `undefined`, and a problem with which nobody uses the list.
        (Array.from(value, (part, index) => entry(part, `${path}[${index}]`, report)) as T[])
      : refuse(value, path, report, 'list', { from, to });
}

/** An object with the fields of `T` and no others. */
export function object<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  const names = Object.keys(fields);
  return (value, path, report) => {
    if (typeof value !== 'object' || !value || Array.isArray(value))
      return refuse(value, path, report, 'object');
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    // No shape has a hundred fields, so an unknown one is among these, however many follow.
    for (const name of Object.keys(value).slice(0, 100)) {
      if (names.includes(name)) continue;
      const found = cleanText(name.slice(0, 60));
      const meant = nearestName(found, names);
      report(meant ? 'misspelt' : 'unknown', at(found), { meant });
    }
    const result: Record<string, unknown> = {};
    for (const [name, shape] of shapes) {
      const part = shape((value as Record<string, unknown>)[name], at(name), report);
      if (part !== undefined) result[name] = part;
    }
    return result as T;
  };
}
