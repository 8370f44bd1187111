import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { plantFault } from './plant-fault.ts';

function problemsOf(fault: Fault, directory: string, testFiles: readonly string[]): string[] {
  const { name, file, tests } = fault;
  const lost = tests.filter((test) => !testFiles.some((testFile) => testFile.startsWith(test)));
  const problems = lost.map((test) => `${name}: no test file begins with test/${test}`);
  try {
    const source = readFileSync(path.join(directory, 'src', file), 'utf8');
    if (plantFault(source, fault) === source) problems.push(`${name}: changes nothing`);
  } catch (reason) {
    problems.push(reason instanceof Error ? reason.message : String(reason));
  }
  return problems;
}

/** What keeps faults from being planted in the source of a repository, or from being noticed; a sentence each. */
export function faultProblems(faults: readonly Fault[], directory: string): string[] {
  const testFiles = globSync('**/*.test.ts', { cwd: path.join(directory, 'test') }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const names = faults.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [
    ...twice.map((name) => `${name}: is there twice`),
    ...faults.flatMap((fault) => problemsOf(fault, directory, testFiles)),
  ];
}
