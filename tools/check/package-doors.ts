import { execSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { modulesDirectory, rootDirectory } from '../repository.ts';

const directory = path.join(modulesDirectory, '.cache/pack');

/** Files whose address a page needs, and nobody imports: they have no types. */
const addresses = ['embed.html', 'embed.js', 'frame.js'].join(' ');

function run(command: string): string {
  return execSync(command, { cwd: rootDirectory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

// The packed file is what others get; `dist/` must be built.
rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
const name = run(`npm pack --silent --pack-destination "${directory}"`).trim();
const tarball = path.join(directory, name);
try {
  console.log(run(`publint "${tarball}" --strict`));
  console.log(
    run(`attw "${tarball}" --profile esm-only --no-emoji --format ascii --exclude-entrypoints ${addresses}`),
  );
} catch (error) {
  if (error instanceof Error && 'stdout' in error) console.error(String(error.stdout));
  process.exitCode = 1;
}
