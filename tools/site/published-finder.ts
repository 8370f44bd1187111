import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOfZip, zipOf } from '../release/zip.ts';
import { packageFiles, packageName } from '../release/release-files.ts';
import { rootDirectory } from '../repository.ts';
import type { Downloads } from './pages/download-page.ts';
import { filesUnder, type Files } from './files.ts';

/** The finder as the site hands it out. */
export interface PublishedFinder {
  /** Under the names that roll on, at the root of the site. */
  readonly rolling: Files;
  /** Every version in a folder of its own, with its package. */
  readonly versions: Files;
  /** The folder named after its content, with a slash at its end: what the site's own pages load. */
  readonly contentFolder: string;
  readonly downloads: Downloads;
}

/** Versions that were released before: packages that lie in `release/`, where whoever publishes keeps them. */
function earlierVersions(current: string): Files {
  const directory = path.join(rootDirectory, 'release');
  const names = existsSync(directory) ? globSync('kobb-finder-+([0-9.]).zip', { cwd: directory }).sort() : [];
  return new Map(
    names
      .filter((name) => name !== `${packageName(current)}.zip`)
      .flatMap((name) => {
        const zip = readFileSync(path.join(directory, name));
        const version = name.replace(/^kobb-finder-|\.zip$/g, '');
        return [[`downloads/${name}`, zip] as const, ...filesUnder(version, filesOfZip(zip))];
      }),
  );
}

function contentHash(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}

/**
 * All that the site hands out of a version. Each version is a folder: a script that a page has pinned loads what it
 * needs later, its sheet or a language, from beside itself and so of the same version.
 */
export function publishedFinder(version: string, now: Date): PublishedFinder {
  const files = packageFiles(now, 'dist');
  const name = `${packageName(version)}.zip`;
  const zip = zipOf(files, packageName(version), now);
  const scripts: Files = new Map([...files].filter(([file]) => file.endsWith('.js')));
  const isGuide = (file: string): boolean => /^(?:LIESMICH|LICENSE|THIRD|SHA256)/.test(file);
  return {
    rolling: new Map([...files].filter(([file]) => !isGuide(file))),
    versions: new Map([
      ...earlierVersions(version),
      ...filesUnder(version, files),
      [`downloads/${name}`, zip] as const,
    ]),
    contentFolder: `kobb-finder-${contentHash(scripts)}/`,
    downloads: { version, package: [`downloads/${name}`, zip], files },
  };
}
