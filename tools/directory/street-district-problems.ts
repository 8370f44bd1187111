import type { Directory } from '../../src/directory/directory.ts';
import type { StreetTable } from '../../src/lookup/street-table.ts';
import type { PathProblem } from './path-problem.ts';

const list = new Intl.ListFormat('de');

/** Districts that streets of the table lie in and that the directory does not have: there these streets lead nowhere. */
export function streetDistrictProblems(
  { districts }: Directory,
  { streets }: StreetTable,
): readonly PathProblem[] {
  const known = new Set(districts.map(({ id }) => id));
  const needing = new Map<string, string[]>();
  for (const { name, parts } of streets)
    for (const id of new Set(parts.flatMap((part) => part.districts)))
      if (!known.has(id)) needing.set(id, [...(needing.get(id) ?? []), name]);
  return [...needing].map(([id, names]) => ({
    path: 'districts',
    sentence: `Der Ortsteil mit der „id“ „${id}“ fehlt. Straßen, die in ihm liegen: ${String(names.length)}, darunter ${list.format(names.slice(0, 3))}. Die „id“ wieder so schreiben, oder die Straßen mit „npm run data:streets“ neu berechnen.`,
  }));
}
