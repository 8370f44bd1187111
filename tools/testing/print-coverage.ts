import path from 'node:path';
import { rootDirectory } from '../repository.ts';

/** As much of istanbul's coverage of one file as is printed. */
interface FileCoverage {
  readonly branchMap: Readonly<
    Record<string, { readonly loc: { readonly start: { readonly line: number } } }>
  >;
  /** How often each arm of each branch was taken. */
  readonly b: Readonly<Record<string, readonly number[]>>;
  getUncoveredLines(): readonly (string | number)[];
}

/** As much of istanbul's coverage of all files as is printed. */
interface CoverageMap {
  files(): readonly string[];
  fileCoverageFor(file: string): FileCoverage;
}

function missedLines({ branchMap, b }: FileCoverage): number[] {
  const arms = Object.entries(b).filter(([, taken]) => taken.includes(0));
  return arms.flatMap(([id]) => branchMap[id]?.loc.start.line ?? []);
}

/** Names the lines of each file that no test reached, and those with a branch that no test took. */
export function printCoverage(coverage: CoverageMap): void {
  for (const file of coverage.files()) {
    const fileCoverage = coverage.fileCoverageFor(file);
    const branches = missedLines(fileCoverage);
    const lines = fileCoverage.getUncoveredLines();
    const missed = [
      ...(lines.length > 0 ? [`lines ${lines.join(', ')} not reached`] : []),
      ...(branches.length > 0 ? [`a branch not taken in line ${branches.join(', ')}`] : []),
    ];
    if (missed.length > 0) console.log(`✗ ${path.relative(rootDirectory, file)}: ${missed.join('; ')}`);
  }
}
