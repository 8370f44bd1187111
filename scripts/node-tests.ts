import { run } from 'node:test';
import type { EventData } from 'node:test';
import { inspect } from 'node:util';
import { noTests, type Tally } from './tally.ts';

/** Parents fail with their children; only the child has something to say. */
function isOwnFailure({ details }: EventData.TestFail): boolean {
  return !('failureType' in details.error) || details.error.failureType !== 'subtestsFailed';
}

function printFailure(event: EventData.TestFail): void {
  if (!isOwnFailure(event)) return;
  const reason = event.details.error.cause ?? event.details.error;
  console.log(`\n✗ ${event.name}\n  ${event.file ?? ''}:${String(event.line ?? '')}`);
  console.log(inspect(reason, { depth: 6 }).replaceAll(/^/gm, '  '));
}

function printSkipped({ name, skip }: EventData.TestPass): void {
  if (skip !== undefined) console.log(`- skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}`);
}

/** Runs test files in Node and prints the failures, and what was skipped for which reason. */
export async function runNodeTests(files: string[]): Promise<Tally> {
  let tally = noTests;
  // `run` sets the exit code of the process; the caller decides on it, from all tests.
  for await (const event of run({ files, concurrency: 2 })) {
    if (event.type === 'test:fail') printFailure(event.data);
    if (event.type === 'test:pass') printSkipped(event.data);
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      process.stdout.write(event.data.message);
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, tests, skipped, todo } = event.data.counts;
      tally = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    }
  }
  return tally;
}
