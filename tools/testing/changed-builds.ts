import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import manifest from '../../package.json' with { type: 'json' };
import { rootDirectory } from '../repository.ts';

/** Replaces what must be in the text; were it not there, the changed build would be the same as the other. */
function replace(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The built finder does not say "${from}".`);
  return text.replaceAll(from, to);
}

const changes: Readonly<Record<string, (built: string) => string>> = {
  '/older': (built) => {
    const older = replace(built, `${manifest.name} ${manifest.version}`, `${manifest.name} 0.0.1`);
    return replace(older, 'Im Notfall', 'Im Notfall (alt)');
  },
  '/cut-off': (built) => built.slice(0, built.length / 2),
};

/**
 * Serves the finders of `dist/` with changes: under `/older/` as version 0.0.1 with the emergency line "Im Notfall (alt)",
 * so that a page can tell which of the two it has; under `/cut-off/` only the first half, which no browser can read.
 */
export const changedBuilds: NonNullable<TestRunnerConfig['middleware']>[number] = async (context, next) => {
  const change = changes[path.dirname(context.path)];
  if (!change) {
    await next();
    return;
  }
  const built = await readFile(path.join(rootDirectory, 'dist', path.basename(context.path)), 'utf8');
  context.type = 'js';
  context.body = change(built);
};
