import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Files } from '../site/files.ts';

/** Of a system on which everybody may read the file and its owner write it. */
const unixFile = { os: 3, attrs: 0o100644 << 16 } as const;

/** ZIP has no time zone: fflate writes what the clock on the wall of this machine says. */
function inUtc<Result>(make: () => Result): Result {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'UTC';
  try {
    return make();
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

/** A ZIP file of a folder called `folder`; the same files and the same moment always give the same bytes. */
export function zipOf(files: Files, folder: string, time: Date): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([name, content]) => [`${folder}/${name}`, content]),
  );
  return inUtc(() => zipSync(zippable, { level: 9, mtime: time, ...unixFile }));
}

/** The files of a ZIP file as `zipOf` makes them, without their folder. */
export function filesOfZip(zip: Uint8Array): Files {
  return new Map(
    Object.entries(unzipSync(zip)).map(([name, content]) => [name.replace(/^[^/]*\//, ''), content]),
  );
}
