import { readFileSync } from 'node:fs';
import { countPromises, promiseProblems, readTestSources } from './docs/promises.ts';
import { rootDirectory } from './repository.ts';

process.chdir(rootDirectory);
const count = countPromises(readFileSync('docs/behaviour.md', 'utf8'), readTestSources());
const { promised, toCome, titles } = count;
const total = [...titles.values()].reduce((sum, number) => sum + number, 0);
const named = promised.filter((id) => titles.has(id));
console.log(`${promised.length} promises, ${named.length} of them named by ${total} test titles`);
if (toCome.length > 0) console.log(`proof to come: ${toCome.join(', ')}`);
const problems = promiseProblems(count);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
