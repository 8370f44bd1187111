import { runBrowserTests, type TestOptions } from '../browser-tests.ts';
import { addTallies, noTests, type Tally } from '../tally.ts';
import { findEngine, type Engine } from './engine.ts';

/** Runs test files in one engine after the other, and says which were not installed. */
export async function runInEngines(
  files: string[],
  engines: readonly Engine[],
  options: TestOptions,
): Promise<Tally> {
  let total = noTests;
  for (const engine of engines) {
    const found = await findEngine(engine);
    if (typeof found === 'string') {
      console.log(found);
      continue;
    }
    const tally = await runBrowserTests(files, found, options);
    if (engines.length > 1)
      console.log(`${found.name}: ${String(tally.passed)} passed, ${String(tally.failed)} failed.`);
    total = addTallies([total, tally]);
  }
  return total;
}
