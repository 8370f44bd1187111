import { parseDirectory } from '../../src/directory/parse-directory.ts';

/** The problems of a file, each as `code path`. */
export function foundProblems(file: unknown): string[] {
  return parseDirectory(file).problems.map(({ code, path }) => `${code} ${path}`);
}
