import path from 'node:path';
import { build } from 'esbuild';
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
