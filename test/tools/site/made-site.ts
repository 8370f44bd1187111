import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Files } from '../../../tools/site/files.ts';
import { momentOfSource } from '../../../tools/site/moment.ts';
import { siteFiles } from '../../../tools/site/site-files.ts';
import { writeFiles } from '../../../tools/site/write-files.ts';

/** Where the site of the tests says that it is served. */
export const siteAddress = 'https://kobb.example/';

/** The files of the site, made from `dist/` as it is. */
export function makeSite(): Files {
  return siteFiles({ address: siteAddress, version: manifest.version }, momentOfSource());
}

/** The site in a folder of its own beside which there is room for other files; `remove` takes both away. */
export function writeSite(): { parent: string; directory: string; remove: () => void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'kobb-site-'));
  const directory = path.join(parent, 'site');
  writeFiles(makeSite(), directory, momentOfSource());
  return {
    parent,
    directory,
    remove: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
