import path from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { builds } from '../scripts/rollup-builds.ts';
import type { PeerData } from './peer-data.ts';

/** A page's files by name. */
export type Files = ReadonlyMap<string, string>;

/** Bundles a file of bench/pages/ as a webmaster's bundler would, with the data in it. */
export async function bundlePage(id: string, data: PeerData): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'pages', `${id}.ts`)],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { PEER_DATA: JSON.stringify(data), 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
}

/** A module of the finder, and what the bench puts in its place. */
interface Replacement {
  readonly module: RegExp;
  readonly code: string;
}

/** Takes every directory for sound: the finder itself refuses lists of more than 2,000. */
export const unchecked: Replacement = {
  module: /directory[\\/]parse-directory\.ts$/,
  code: 'export const parseDirectory = (directory) => ({ directory, problems: [] });',
};

/** Leaves out the table of streets. */
export const streetless: Replacement = { module: /streets\.generated\.ts$/, code: "export default '';" };

/** The finder as `npm run build` makes it, but for one module. */
export async function bundleFinder({ module, code }: Replacement): Promise<string> {
  const [options] = builds('out');
  if (!options) throw new RangeError('There is no build of the finder.');
  const { output, plugins, ...input } = options;
  const replace = {
    name: 'replace',
    transform: (_code: string, id: string) => (module.test(id) ? { code, map: null } : null),
  };
  const bundle = await rollup({ ...input, plugins: [plugins, replace] });
  const [first] = [output ?? []].flat();
  const { output: chunks } = await bundle.generate({ ...first, sourcemap: false });
  await bundle.close();
  return chunks[0].code;
}
