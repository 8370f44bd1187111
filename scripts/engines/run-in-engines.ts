import { runBrowserTests, type TestOptions } from '../browser-tests.ts';
import { addTallies, noTests, type Tally } from '../tally.ts';
import { collectNotRun, countReasons, problemWithNotRun } from './did-not-run.ts';
import { findEngine, type Engine } from './engine.ts';

/** How many tests an engine may leave out, each with a reason that the engine itself gave. */
const mostNotRun: Readonly<Record<Engine, number>> = { chromium: 0, firefox: 0, webkit: 14 };

async function runInEngine(files: string[], engine: Engine, options: TestOptions): Promise<Tally> {
  const found = await findEngine(engine);
  if (typeof found === 'string') {
    console.log(`${found} Files with tests that did not run: ${String(files.length)}.`);
    return noTests;
  }
  const most = mostNotRun[engine];
  const { reasons, plugin } = collectNotRun(most === 0);
  const { passed, failed, skipped } = await runBrowserTests(files, found, options, [plugin]);
  console.log(
    `${found.name}: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} did not run.`,
  );
  for (const line of countReasons(reasons)) console.log(line);
  const problem = problemWithNotRun(skipped, reasons, most);
  if (problem !== null) console.log(problem);
  return { passed, failed: failed + Number(problem !== null), skipped };
}

/** Runs test files in one engine after the other, and says which were not installed and what did not run. */
export async function runInEngines(
  files: string[],
  engines: readonly Engine[],
  options: TestOptions,
): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const engine of engines) tallies.push(await runInEngine(files, engine, options));
  return addTallies(tallies);
}
