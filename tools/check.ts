import { spawn } from 'node:child_process';
import path from 'node:path';
import { modulesDirectory, rootDirectory } from './repository.ts';

/** One thing that a change must pass: a name, and the command that must succeed. */
interface Step {
  readonly name: string;
  readonly command: string;
}

const pureTests = 'test/directory test/lookup test/hours test/contact';

const steps: readonly Step[] = [
  { name: 'lock file', command: 'npm ci --dry-run --ignore-scripts' },
  { name: 'lock file of the bench', command: 'npm ci --dry-run --ignore-scripts --prefix bench' },
  // Without them neither types nor lint know what the bench imports.
  { name: 'packages of the bench', command: 'node tools/bench.ts --only-install' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'types of the bench', command: 'tsc -p bench' },
  { name: 'types of what is published', command: 'tsc -p tsconfig.src.json' },
  { name: 'types without the DOM', command: 'tsc -p tsconfig.pure.json' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  // In any other order lit-analyzer takes the first file for the value of an option.
  { name: 'templates', command: 'lit-analyzer "src/**/*.ts" --strict --maxWarnings 0' },
  { name: 'layers', command: 'depcruise --config .dependency-cruiser.cjs src tools test bench' },
  { name: 'unused code', command: 'knip' },
  { name: 'data', command: 'npm run --silent data:check' },
  { name: 'languages', command: 'node tools/i18n.ts --check' },
  { name: 'promises', command: 'node tools/behaviour.ts' },
  { name: 'faults for npm run mutants', command: 'node tools/mutants.ts --check' },
  { name: 'places of the tests', command: 'node tools/check/test-places.ts' },
  { name: 'tracked files', command: 'node tools/check/tracked-files.ts' },
  { name: 'tests', command: 'node tools/test.ts' },
  { name: 'every branch of the pure rooms', command: `node tools/test.ts --coverage ${pureTests}` },
  { name: 'build', command: 'node tools/build.ts' },
  { name: 'docs', command: 'node tools/docs.ts --check' },
  { name: 'sizes', command: 'node tools/sizes.ts --built' },
  { name: 'package', command: 'node tools/check/package-doors.ts' },
];

/** Runs a command line with the tools of the repository first on the path; gives its output, and whether it succeeded. */
function runCommand(command: string): Promise<{ succeeded: boolean; output: string }> {
  const bin = path.join(modulesDirectory, '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, cwd: rootDirectory, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, output });
    });
  });
}

async function runStep({ name, command }: Step): Promise<boolean> {
  const start = performance.now();
  const { succeeded, output } = await runCommand(command);
  if (succeeded) console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  else console.log(`✗ ${name}: ${command}\n${output.replaceAll(/^/gm, '    ').trimEnd()}`);
  return succeeded;
}

const withoutTests = process.argv.includes('--without-tests');
const results: boolean[] = [];
for (const step of steps) {
  if (!(withoutTests && step.name === 'tests')) results.push(await runStep(step));
}
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
