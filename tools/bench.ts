import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from './repository.ts';

const bench = path.join(rootDirectory, 'bench');

/** When a file of the bench was written, in milliseconds; 0 where there is none. */
function written(file: string): number {
  return statSync(path.join(bench, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs a command in `bench/`, and ends this process where that fails. */
function run(command: string, args: readonly string[], directory: string): void {
  const { status } = spawnSync(command, args, { cwd: directory, stdio: 'inherit', shell: command === 'npm' });
  if (status !== 0) process.exit(status ?? 1);
}

// The peers are packages of the bench alone, so that `npm ci` of the repository need not fetch them. npm writes the
// first of these files once everything is installed.
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing the packages of bench/ (npm ci) …');
  run('npm', ['ci', '--ignore-scripts'], bench);
}
const args = process.argv.slice(2);
if (!args.includes('--only-install')) run(process.execPath, ['bench/bench.ts', ...args], rootDirectory);
