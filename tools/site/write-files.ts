import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './files.ts';

/** Writes a folder anew, every file of one time; what was there stays until all of the new is ready. */
export function writeFiles(files: Files, directory: string, time: Date): void {
  const unfinished = path.join(path.dirname(directory), `.${path.basename(directory)}-${process.pid}`);
  try {
    for (const [name, content] of files) {
      const file = path.join(unfinished, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      utimesSync(file, time, time);
    }
    rmSync(directory, { recursive: true, force: true });
    renameSync(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
