import path from 'node:path';
import { buildSync } from 'esbuild';
import { rootDirectory } from '../../repository.ts';

/** The configurator's own script as one module. */
export function configuratorScript(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(rootDirectory, 'demo/site/configurator/configurator.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no file for the configurator.');
  return script.contents;
}
