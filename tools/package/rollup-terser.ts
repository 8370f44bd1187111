import type { Plugin } from 'rollup';
import { minify } from 'terser';

/** Minifies a finished file; comments that begin with `!` stay, and those that bundlers of a page go by. */
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
        format: { comments: /^!|webpackIgnore|@vite-ignore/ },
        sourceMap: true,
      });
      if (code === undefined || typeof map !== 'string')
        throw new Error('terser gave no code or no source map');
      return { code, map };
    },
  };
}
