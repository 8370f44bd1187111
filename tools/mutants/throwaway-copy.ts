import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { modulesDirectory, rootDirectory } from '../repository.ts';

/** The files as they stand here, whether committed or not, without those that git ignores. */
function ownFiles(): string[] {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listing, { cwd: rootDirectory, encoding: 'utf8' });
  return files.split('\0').filter((file) => file && existsSync(path.join(rootDirectory, file)));
}

/** Copies the repository to a place for temporary files and gives the path; it goes when the process ends, however it does. */
export function throwawayCopy(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'kobb-finder-mutants-'));
  process.on('exit', () => {
    rmSync(copy, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  for (const file of ownFiles()) cpSync(path.join(rootDirectory, file), path.join(copy, file));
  symlinkSync(modulesDirectory, path.join(copy, 'node_modules'));
  return copy;
}
