import { readFileSync } from 'node:fs';

/** The text of a file in UTF-8, without the byte order mark that some editors write. Throws a German sentence where there is none to be had. */
export function readUtf8(file: string): string {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    if (reason === 'ENOENT') throw new Error(`Die Datei ${file} gibt es nicht.`, { cause: error });
    if (reason === 'EISDIR') throw new Error(`${file} ist ein Ordner, keine Datei.`, { cause: error });
    throw new Error(`Die Datei ${file} lässt sich nicht lesen.`, { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${file} ist nicht in UTF-8 gespeichert: beim Speichern die Kodierung „UTF-8“ wählen.`, {
      cause: error,
    });
  }
}
