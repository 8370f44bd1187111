import { execFileSync } from 'node:child_process';
import { rootDirectory } from '../repository.ts';

/**
 * The moment that everything built is of: `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org/specs/source-date-epoch/),
 * else the time of the last commit. The same commit gives the same files, whenever and wherever they are built.
 * Throws where there is neither.
 */
export function momentOfSource(): Date {
  const given = process.env['SOURCE_DATE_EPOCH'];
  const seconds =
    given ??
    execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: rootDirectory, encoding: 'utf8' }).trim();
  if (!/^\d+$/.test(seconds))
    throw new Error(
      'Of when the source is cannot be told: build in a clone with its history, or set SOURCE_DATE_EPOCH.',
    );
  return new Date(Number(seconds) * 1000);
}
