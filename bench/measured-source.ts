import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../tools/repository.ts';

/** Which state of the finder was measured. */
export interface MeasuredSource {
  readonly version: string;
  /** The short name of the commit; empty where Git does not know it. */
  readonly commit: string;
  /** True where tracked or new files differ from the commit. */
  readonly isChanged: boolean;
  /** The first 12 digits of the SHA-256 of the built `kobb-finder.js`. */
  readonly sha256: string;
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: rootDirectory, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    // A copy of the files without their history can be measured, too.
    return '';
  }
}

/** The state of the working tree, and of the finder that was built from it. */
export function measuredSource(builtFinder: string): MeasuredSource {
  const { version } = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    version,
    commit: git('rev-parse', '--short', 'HEAD'),
    isChanged: git('status', '--porcelain') !== '',
    sha256: createHash('sha256').update(builtFinder).digest('hex').slice(0, 12),
  };
}
