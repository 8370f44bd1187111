import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import manifest from './package.json' with { type: 'json' };
import { rollupDirectory } from './scripts/rollup-directory.ts';
import { rollupMinifyTemplates } from './scripts/rollup-minify-templates.ts';
import { rollupQuietLit } from './scripts/rollup-quiet-lit.ts';
import { rollupTerser } from './scripts/rollup-terser.ts';

const banner = `/*! ${manifest.name} ${manifest.version}, MIT; with lit, BSD-3-Clause: see THIRD-PARTY-NOTICES.txt */`;

function plugins(): Plugin[] {
  return [
    rollupDirectory(),
    rollupQuietLit(),
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    rollupMinifyTemplates(),
  ];
}

function output(file: string, format: 'es' | 'iife'): OutputOptions {
  return { file: `dist/${file}`, format, banner, sourcemap: true, plugins: [rollupTerser()] };
}

/** What goes to `dist/`: the finder alone as one file of two kinds, and the door for bundlers with its types. */
const builds: RollupOptions[] = [
  {
    input: 'src/define.ts',
    plugins: plugins(),
    output: [output('kobb-finder.js', 'es'), output('kobb-finder.classic.js', 'iife')],
  },
  { input: 'src/index.ts', external: /^lit($|\/)/, plugins: plugins(), output: output('index.js', 'es') },
  {
    input: 'src/index.ts',
    external: /^lit($|\/)/,
    plugins: [dts()],
    output: { file: 'dist/index.d.ts', format: 'es' },
  },
];

export default builds;
