import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';

/** What a folder holds: the content of each file by its path, with slashes. */
export type Files = Map<string, Uint8Array>;

/** The files of a directory of the repository that patterns name, by their paths in it, in order. */
export function filesIn(directory: string, patterns: readonly string[]): Files {
  const from = path.join(rootDirectory, directory);
  const names = globSync([...patterns], { cwd: from, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(from, name))]));
}

/** Text files by their paths. */
export function textFiles(texts: Iterable<readonly [path: string, text: string]>): Files {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
}

/** The same files within a folder. */
export function filesUnder(folder: string, files: Files): Files {
  return new Map([...files].map(([name, content]) => [`${folder}/${name}`, content]));
}
