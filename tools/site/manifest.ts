import { integrityOf } from '../release/integrity.ts';
import { packed } from './serving/compressed.ts';
import type { PublishedFinder } from './published-finder.ts';

/** `manifest.json`: of each file its sizes in bytes, what stands in an `integrity` attribute, and the addresses where it never changes. */
export function siteManifest({ rolling, contentFolder, downloads }: PublishedFinder, now: Date): string {
  const files = [...rolling].map(([name, content]) => [
    name,
    {
      bytes: content.length,
      gzip: packed(content).gz.length,
      brotli: packed(content).br.length,
      integrity: integrityOf(content),
      version: `${downloads.version}/${name}`,
      ...(name.endsWith('.js') && { content: contentFolder + name }),
    },
  ]);
  const manifest = {
    version: downloads.version,
    built: now.toISOString(),
    package: downloads.package[0],
    files: Object.fromEntries(files) as unknown,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
