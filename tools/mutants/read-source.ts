import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFile, type SourceFile } from './syntax-tree.ts';

/** Reads all that is in `src/` of a repository. */
export function readSource(directory: string): SourceFile[] {
  const root = path.join(directory, 'src');
  return globSync('**/*.ts', { cwd: root, exclude: ['**/*.d.ts'] }).map((file) =>
    sourceFile(file.split(path.sep).join('/'), readFileSync(path.join(root, file), 'utf8')),
  );
}
