import { globSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engines, type Engine } from './engines/engine.ts';
import { runInEngines } from './engines/run-in-engines.ts';
import { runNodeTests } from './testing/node-tests.ts';
import { rootDirectory } from './repository.ts';
import { addTallies, noTests } from './testing/tally.ts';

const { values, positionals } = parseArgs({
  options: {
    coverage: { type: 'boolean', default: false },
    // Leaves off in a file at its first failure.
    bail: { type: 'boolean', default: false },
    // Runs a few files that failed once more by themselves.
    again: { type: 'boolean', default: false },
    // Runs the tests of the element against `dist/` in place of `src/`.
    built: { type: 'boolean', default: false },
    // Where tests run: Node for `*.node.test.ts`, browsers for all others.
    in: { type: 'string', default: 'node,chromium' },
  },
  allowPositionals: true,
});

function selectTestFiles(): string[] {
  const files = globSync('test/**/*.test.ts', { cwd: rootDirectory }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const wanted = positionals.map((argument) => argument.replace(/^\.\//, ''));
  return files.filter((file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start))).sort();
}

const places = values.in.split(',');
const wantedEngines = places.filter((place): place is Engine => engines.some((engine) => engine === place));
const unknown = places.find((place) => place !== 'node' && !engines.some((engine) => engine === place));
if (unknown !== undefined) {
  console.error(`--in: no place called ${unknown}; there are node, ${engines.join(', ')}.`);
  process.exit(1);
}

process.chdir(rootDirectory);
// A time zone that nobody's code is written for: no test passes by luck.
process.env['TZ'] = 'Asia/Kathmandu';

const files = selectTestFiles();
const nodeFiles = files.filter((file) => file.endsWith('.node.test.ts'));
const browserFiles = files.filter((file) => !nodeFiles.includes(file));

try {
  if (values.built || files.some((file) => /^test\/(dist|embedding|tools\/(release|site))\//.test(file))) {
    const { build } = await import('./build.ts');
    await build();
  }
  const total = addTallies([
    nodeFiles.length > 0 && places.includes('node') ? await runNodeTests(nodeFiles) : noTests,
    browserFiles.length > 0 ? await runInEngines(browserFiles, wantedEngines, values) : noTests,
  ]);
  if (total.skipped > 0) console.log(`${String(total.skipped)} skipped`);
  if (total.passed + total.failed === 0)
    console.log(
      `No test ran${files.length === 0 ? `: nothing in test/ begins with ${positionals.join(' or ')}` : ''}.`,
    );
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
