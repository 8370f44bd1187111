import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import manifest from '../package.json' with { type: 'json' };
import { rollupDirectory } from './rollup-directory.ts';
import { rollupMinifyTemplates } from './rollup-minify-templates.ts';
import { rollupQuietLit } from './rollup-quiet-lit.ts';
import { rollupTerser } from './rollup-terser.ts';

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

/**
 * Where the tag is taken, by an older version or by the same script of another kind, nothing of this one runs: lit
 * would ask for its Trusted Types policy a second time, which throws where a page allows no duplicates.
 */
const unlessDefined = "if (customElements.get('kobb-finder')) return;";

// A module without exports is a script, too: both kinds are a function that runs once.
const shared: OutputOptions = { banner, sourcemap: true, plugins: [rollupTerser()] };
const alone: OutputOptions = { ...shared, format: 'iife', intro: unlessDefined };

/** The finder alone, as one file of two kinds; with `changes` to how it is built. */
export function finderBuild(directory: string, changes: readonly Plugin[] = []): RollupOptions {
  return {
    input: 'src/define.ts',
    plugins: [...changes, ...plugins()],
    output: ['kobb-finder.js', 'kobb-finder.classic.js'].map((file) => ({
      ...alone,
      file: `${directory}/${file}`,
    })),
  };
}

/** What goes to `directory`: the finder alone, and the door for bundlers with its types. */
export function builds(directory: string): RollupOptions[] {
  return [
    finderBuild(directory),
    {
      input: 'src/index.ts',
      external: /^lit($|\/)/,
      plugins: plugins(),
      output: { ...shared, format: 'es', file: `${directory}/index.js` },
    },
    {
      input: 'src/index.ts',
      external: /^lit($|\/)/,
      plugins: [dts()],
      output: { format: 'es', file: `${directory}/index.d.ts` },
    },
  ];
}
