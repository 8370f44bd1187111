import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Directory } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { readUtf8 } from './read-utf8.ts';

/** The text of the file as last committed; `null` without git, outside a repository and for a file that was never committed. */
function committedText(file: string): string | null {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${path.basename(file)}`], {
    cwd: path.dirname(file),
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}

function readable(text: string): Directory | null {
  try {
    return parseDirectory(JSON.parse(text.replace(/^\uFEFF/, ''))).directory;
  } catch {
    return null;
  }
}

/**
 * The directory as it was: from the file `before`, else from the last commit of `file`; `null` where nothing sound was committed.
 * Throws a German sentence where `before` is given and is no directory.
 */
export function earlierDirectory(file: string, before: string | undefined): Directory | null {
  if (before === undefined) {
    const text = committedText(file);
    return text === null ? null : readable(text);
  }
  const directory = readable(readUtf8(before));
  if (!directory)
    throw new Error(
      `Mit ${before} lässt sich nicht vergleichen, die Datei hat selbst Fehler. Sie erst prüfen: npm run data:check -- ${before}`,
    );
  return directory;
}
