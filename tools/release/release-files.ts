import manifest from '../../package.json' with { type: 'json' };
import { filesIn, textFiles, type Files } from '../site/files.ts';
import { finderFiles, sourceMaps } from './finder-files.ts';
import { checksums, integrityList } from './integrity.ts';
import { readMePage } from './read-me-page.ts';
import { zipOf } from './zip.ts';

/** What a release carries, of what was built into the folder `dist`. */
export function packageFiles(now: Date, dist: string): Files {
  const finder = finderFiles(now, dist);
  const texts = filesIn('.', ['LICENSE', 'THIRD-PARTY-NOTICES.txt']);
  const files: Files = new Map([
    ...finder,
    ...textFiles([
      ['LIESMICH.html', readMePage()],
      ['integrity.json', integrityList(finder, manifest.version)],
    ]),
    ...[...texts].map(([name, content]) => [name.replace(/^LICENSE$/, 'LICENSE.txt'), content] as const),
  ]);
  return new Map([...files, ...textFiles([['SHA256SUMS', checksums(files)]])]);
}

/** The name of a version's package, without extension. */
export function packageName(version: string): string {
  return `kobb-finder-${version}`;
}

/** What is handed out: the package, the source maps apart, and the checksums of both. */
export function releaseFiles(now: Date, dist: string): Files {
  const name = packageName(manifest.version);
  const archives: Files = new Map([
    [`${name}.zip`, zipOf(packageFiles(now, dist), name, now)],
    [`${name}-source-maps.zip`, zipOf(sourceMaps(dist), `${name}-source-maps`, now)],
  ]);
  return new Map([...archives, ...textFiles([[`${name}.sha256`, checksums(archives)]])]);
}
