import manifest from '../../../package.json' with { type: 'json' };
import type { Files } from '../../../tools/site/files.ts';
import { momentOfSource } from '../../../tools/site/moment.ts';
import { siteFiles } from '../../../tools/site/site-files.ts';

/** Where the site of the tests says that it is served. */
export const siteAddress = 'https://kobb.example/';

/** The files of the site, made from `dist/` as it is. */
export function makeSite(): Files {
  return siteFiles({ address: siteAddress, version: manifest.version }, momentOfSource());
}
