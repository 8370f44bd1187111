import path from 'node:path';
import type { Plugin } from 'rollup';
import type { AdviceTopic, Directory, Source } from '../../src/directory/directory.ts';
import { bundledTableFault } from '../streets/bundled-table-fault.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';

/** `data/<city>/directory.json`, on any system. */
const directoryFile = /[\\/]data[\\/][^\\/]+[\\/]directory\.json$/;

/** What `DirectoryInUse` goes without. */
const unused: readonly string[] = [
  'version',
  'subdivision',
  'languages',
  'title',
  'checked',
  'sources',
  'checkBy',
] satisfies readonly (keyof Directory | keyof Source | keyof AdviceTopic)[];

function withoutUnused(directory: Directory): string {
  return JSON.stringify(directory, (name, value: unknown) => (unused.includes(name) ? undefined : value));
}

/**
 * Checks the directory of a city when it is built in, and inlines of the checked copy what the finder uses.
 * An object literal: the same text as a string for `JSON.parse` is larger after brotli, and too short to parse faster.
 */
export function rollupDirectory(): Plugin {
  return {
    name: 'directory',
    transform(source, id) {
      if (!directoryFile.test(id)) return null;
      const { directory, problems } = parseDirectory(JSON.parse(source));
      if (!directory) {
        const sentences = problems.map(({ message }) => `  ${message}`).join('\n');
        this.error(`${path.relative(process.cwd(), id)} cannot be built in:\n${sentences}`);
      }
      const fault = bundledTableFault(path.dirname(id), directory.city.id);
      if (fault)
        this.error(
          `${path.relative(process.cwd(), id)} cannot be built in: the streets beside it are ${fault === 'another-city' ? 'of another city' : 'not packed'}, see npm run data:streets`,
        );
      return { code: `export default ${withoutUnused(directory)};`, map: null };
    },
  };
}
