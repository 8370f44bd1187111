import { runBrowserTests, type BrowserResult, type TestOptions } from '../testing/browser-tests.ts';
import { addTallies, noTests, type Tally } from '../testing/tally.ts';
import { collectNotRun, countReasons, problemWithNotRun } from './did-not-run.ts';
import { findEngine, type Engine } from './engine.ts';

/** How many tests an engine may leave out, each with a reason that the engine itself gave. */
const mostNotRun: Readonly<Record<Engine, number>> = { chromium: 0, firefox: 0, webkit: 14 };

/** More files than these do not fail by chance. */
const mostAgain = 3;

/**
 * Engines that are driven from outside sometimes lose a key or a frame on a busy machine: a few files that failed run
 * once more by themselves.
 */
async function runAgain(
  first: BrowserResult,
  run: (files: string[]) => Promise<BrowserResult>,
): Promise<Tally> {
  const { failedFiles } = first;
  if (failedFiles.length === 0 || failedFiles.length > mostAgain) return first;
  console.log(`Once more, by themselves: ${failedFiles.join(', ')}.`);
  const second = await run([...failedFiles]);
  return {
    passed: second.failed > 0 ? first.passed : first.passed + first.failed,
    failed: second.failed,
    skipped: first.skipped + second.skipped,
  };
}

async function runInEngine(files: string[], engine: Engine, options: TestOptions): Promise<Tally> {
  const found = await findEngine(engine);
  if (typeof found === 'string') {
    console.log(`${found} Files with tests that did not run: ${String(files.length)}.`);
    return noTests;
  }
  const most = mostNotRun[engine];
  const { reasons, plugin } = collectNotRun(most === 0);
  const first = await runBrowserTests(files, found, options, [plugin]);
  const { passed, failed, skipped } = options.again
    ? await runAgain(first, async (some) => {
        // A launcher that was stopped starts no second time.
        const fresh = await findEngine(engine);
        return typeof fresh === 'string' ? first : runBrowserTests(some, fresh, options, [plugin]);
      })
    : first;
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
