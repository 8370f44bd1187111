import path from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { buildOrExplain } from './build.ts';
import { rootDirectory } from './repository.ts';
import { momentOfSource } from './site/moment.ts';
import { siteFiles } from './site/site-files.ts';
import { writeFiles } from './site/write-files.ts';

const { values } = parseArgs({
  options: {
    // Where the site will be served: `https://kobb.example/`.
    address: { type: 'string' },
    // Takes `dist/` as it is.
    built: { type: 'boolean', default: false },
  },
});
const { address = null } = values;
if (address !== null && !/^https?:\/\/.+\/$/.test(address)) {
  console.error(
    `--address is to be a whole address with a slash at its end, https://kobb.example/: ${address}`,
  );
  process.exit(1);
}
if (!values.built) await buildOrExplain();
const directory = path.join(rootDirectory, 'site');
const now = momentOfSource();
const files = siteFiles({ address, version: manifest.version }, now);
writeFiles(files, directory, now);
console.log(`${files.size} files in ${directory}`);
if (address === null)
  console.log('Without --address https://…/ there is no sitemap, and no page says where it is served.');
