import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first program of these names that the search path or one of the further places holds; full paths count, too. */
export function programOnPath(
  names: readonly string[],
  furtherPlaces: readonly string[] = [],
): string | null {
  const directories = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const candidates = names.flatMap((name) =>
    directories.flatMap((directory) => endings.map((ending) => path.join(directory, name + ending))),
  );
  return [...candidates, ...furtherPlaces].find((candidate) => existsSync(candidate)) ?? null;
}
