import { globSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { plantFault } from './plant-fault.ts';
import { readSource } from './read-source.ts';
import { sourceFile, type SourceFile } from './syntax-tree.ts';

/** What cannot be read any more would fail every test, for no merit of theirs. */
function syntaxProblems(name: string, file: string, text: string): string[] {
  try {
    sourceFile(file, text);
    return [];
  } catch (reason) {
    return [
      `${name}: src/${file} is no TypeScript any more: ${reason instanceof Error ? reason.message : ''}`,
    ];
  }
}

function problemsOf(fault: Fault, sources: readonly SourceFile[], testFiles: readonly string[]): string[] {
  const { name, tests } = fault;
  const lost = tests.filter((test) => !testFiles.some((testFile) => testFile.startsWith(test)));
  const problems = lost.map((test) => `${name}: no test file begins with test/${test}`);
  try {
    const { file, text } = plantFault(sources, fault);
    if (sources.some((source) => source.file === file && source.text === text))
      problems.push(`${name}: changes nothing`);
    problems.push(...syntaxProblems(name, file, text));
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
  const sources = readSource(directory);
  const names = faults.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [
    ...twice.map((name) => `${name}: is there twice`),
    ...faults.flatMap((fault) => problemsOf(fault, sources, testFiles)),
  ];
}
