import path from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { finderBuild } from '../scripts/rollup-builds.ts';
import { rollupStandIns, type StandIns } from '../scripts/rollup-stand-ins.ts';
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

/** Takes every directory for sound: the finder itself refuses lists of more than 2,000. */
export const unchecked: StandIns = {
  'parse-directory.ts': 'export const parseDirectory = (directory) => ({ directory, problems: [] });',
};

/** The finder as `npm run build` makes it, but for some modules. */
export async function bundleFinder(standIns: StandIns): Promise<string> {
  const { output, ...input } = finderBuild('out', [rollupStandIns(standIns)]);
  const bundle = await rollup(input);
  const [first] = [output ?? []].flat();
  const { output: chunks } = await bundle.generate({ ...first, sourcemap: false });
  await bundle.close();
  return chunks[0].code;
}
