import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failingTests } from './mutants/failing-tests.ts';
import type { Fault } from './mutants/fault.ts';
import { faultProblems } from './mutants/fault-problems.ts';
import { faults } from './mutants/faults.ts';
import { plantFault } from './mutants/plant-fault.ts';
import { readSource } from './mutants/read-source.ts';
import { throwawayCopy } from './mutants/throwaway-copy.ts';
import { rootDirectory } from './repository.ts';

/** The tests that fail with one fault in the copy, which is then taken out again. */
async function withFault(copy: string, fault: Fault, tests: readonly string[]): Promise<readonly string[]> {
  const planted = plantFault(readSource(copy), fault);
  const file = path.join(copy, 'src', planted.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, planted.text);
  const failing = await failingTests(copy, tests);
  writeFileSync(file, source);
  return failing;
}

/** Who notices a fault: the tests named for it, or else any; but none that fail without it. */
async function catchers(copy: string, fault: Fault, known: readonly string[]): Promise<readonly string[]> {
  const failing = await withFault(copy, fault, fault.tests);
  const catching = failing.filter((title) => !known.includes(title));
  if (catching.length > 0) return catching;
  console.log(`  not by ${fault.tests.join(', ')}; asking all tests`);
  const among = await withFault(copy, fault, ['']);
  return among.filter((title) => !known.includes(title));
}

/** The tests that fail as long as there is nothing to notice. */
async function failingAnyway(copy: string, wanted: readonly Fault[]): Promise<readonly string[]> {
  const failing = await failingTests(copy, [...new Set(wanted.flatMap(({ tests }) => tests))]);
  for (const title of failing) console.log(`Fails even without a fault: ${title}`);
  return failing;
}

async function survivors(wanted: readonly Fault[]): Promise<number> {
  const copy = throwawayCopy();
  const known = await failingAnyway(copy, wanted);
  const rows: string[] = [];
  for (const fault of wanted) {
    const [first, ...more] = await catchers(copy, fault, known);
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
  const survived = await survivors(wanted);
  console.log(`${String(wanted.length - survived)} caught, ${String(survived)} survived`);
  process.exit(survived > 0 || wanted.length === 0 ? 1 : 0);
}
