import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { releaseFiles } from './release/release-files.ts';
import { rootDirectory } from './repository.ts';
import { momentOfSource } from './site/moment.ts';

const { values } = parseArgs({
  options: {
    // Where the files go; those of other versions stay there.
    to: { type: 'string', default: 'release' },
    // Takes `dist/` as it is.
    built: { type: 'boolean', default: false },
  },
});

/** Writes what is handed out of the build in the folder `dist`. */
function writeRelease(dist: string): void {
  const directory = path.resolve(rootDirectory, values.to);
  const now = momentOfSource();
  mkdirSync(directory, { recursive: true });
  for (const [name, content] of releaseFiles(now, dist)) {
    const file = path.join(directory, name);
    writeFileSync(file, content);
    utimesSync(file, now, now);
    console.log(`${file} (${content.length} bytes)`);
  }
}

if (values.built) writeRelease('dist');
else {
  // A release leaves no trace in `dist/`, with which somebody may be working.
  const own = `.dist-release-${process.pid}`;
  try {
    await build(own);
    writeRelease(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
