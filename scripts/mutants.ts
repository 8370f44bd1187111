import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failingTests, type Outcome } from './mutants/failing-tests.ts';
import type { Fault } from './mutants/fault.ts';
import { faultProblems } from './mutants/fault-problems.ts';
import { faults } from './mutants/faults.ts';
import { plantFault } from './mutants/plant-fault.ts';
import { throwawayCopy } from './mutants/throwaway-copy.ts';
import { rootDirectory } from './repository.ts';

/** Runs tests with one fault in the copy, and takes it out again. */
async function withFault(copy: string, fault: Fault, tests: readonly string[]): Promise<Outcome> {
  const file = path.join(copy, 'src', fault.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, plantFault(source, fault));
  const outcome = await failingTests(copy, tests);
  writeFileSync(file, source);
  return outcome;
}

/** Who notices a fault: the tests named for it, or else any. A fault that keeps tests from running is not noticed by them. */
async function catchers(copy: string, fault: Fault): Promise<readonly string[]> {
  const { failing } = await withFault(copy, fault, fault.tests);
  if (failing.length > 0) return failing;
  console.log(`  not by ${fault.tests.join(', ')}; asking all tests`);
  const { failing: among } = await withFault(copy, fault, ['']);
  return among;
}

/** True where all tests that are to notice something pass as long as there is nothing to notice. */
async function isSound(copy: string, wanted: readonly Fault[]): Promise<boolean> {
  const tests = [...new Set(wanted.flatMap(({ tests }) => tests))];
  const { failing, count, output } = await failingTests(copy, tests);
  if (failing.length > 0 || count === 0) console.log(`${output}\nThese tests fail even without a fault.`);
  return failing.length === 0 && count > 0;
}

async function catchAll(wanted: readonly Fault[]): Promise<number> {
  const copy = throwawayCopy();
  if (!(await isSound(copy, wanted))) return wanted.length;
  const rows: string[] = [];
  for (const fault of wanted) {
    const [first, ...more] = await catchers(copy, fault);
    const others = more.length > 0 ? ` (and ${String(more.length)} more)` : '';
    console.log(`${first ? '✓' : '✗'} ${fault.name}\n    ${first ? first + others : 'SURVIVED'}`);
    rows.push(`| ${fault.name} | ${first ? first + others : '**nobody**'} |`);
  }
  console.log(['', '| Fault | Caught by |', '| --- | --- |', ...rows, ''].join('\n'));
  return rows.filter((row) => row.endsWith('**nobody** |')).length;
}

const isCheck = process.argv.includes('--check');
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = faults.filter(({ name }) => words.every((word) => name.includes(word)));
const problems = faultProblems(faults, rootDirectory);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
if (isCheck) {
  console.log(`${String(faults.length)} faults can be planted.`);
} else {
  const survived = await catchAll(wanted);
  console.log(`${String(wanted.length - survived)} caught, ${String(survived)} survived`);
  process.exit(survived > 0 || wanted.length === 0 ? 1 : 0);
}
