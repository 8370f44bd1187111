import type { Plugin } from 'rollup';
import { minify } from 'terser';
import { internalNames } from './internal-names.ts';

/** What lit calls its own, and what the finder does. */
const shortened = new RegExp(`^(_\\$.*|${internalNames().join('|')})$`);

/** Minifies a finished file: names of its own are shortened, comments that begin with `!` stay. */
export function rollupTerser(): Plugin {
  return {
    name: 'terser',
    async renderChunk(source, _chunk, { format }) {
      const { code, map } = await minify(source, {
        ecma: 2020,
        // Only a module is strict without saying so.
        module: format === 'es',
        toplevel: true,
        compress: { passes: 4, keep_fargs: false },
        mangle: format === 'es' || { properties: { regex: shortened } },
        format: { comments: /^!/ },
        sourceMap: true,
      });
      if (code === undefined || typeof map !== 'string')
        throw new Error('terser gave no code or no source map');
      return { code, map };
    },
  };
}
