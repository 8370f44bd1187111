import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build.ts';
import { rootDirectory } from '../repository.ts';

function changedAt(file: string): number {
  return statSync(path.join(rootDirectory, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds unless `dist/` is newer than all it is made of. */
export async function buildIfStale(): Promise<void> {
  const sources = globSync(['src/**/*', 'data/**/*', 'rollup.config.mjs', 'package.json'], {
    cwd: rootDirectory,
  });
  if (Math.max(...sources.map(changedAt)) > changedAt('dist/web-types.json')) await build();
}
