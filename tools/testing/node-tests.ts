import { run, type EventData } from 'node:test';
import { finished } from 'node:stream/promises';
import { inspect } from 'node:util';
import { noTests, type Tally } from './tally.ts';

/** Parents fail with their children; only the child has something to say. */
function isOwnFailure({ details }: EventData.TestFail): boolean {
  return !('failureType' in details.error) || details.error.failureType !== 'subtestsFailed';
}

function printFailure(event: EventData.TestFail): void {
  if (!isOwnFailure(event)) return;
  const { error } = event.details;
  const reason = error.cause instanceof Error ? error.cause : error;
  console.log(`\n✗ ${event.name}\n  ${event.file ?? ''}:${String(event.line ?? '')}`);
  console.log(inspect(reason, { depth: 6 }).replaceAll(/^/gm, '  '));
}

function printSkipped({ name, skip }: EventData.TestPass): void {
  if (skip !== undefined) console.log(`- skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}`);
}

/** Runs test files in Node and prints the failures, and what was skipped for which reason. */
export async function runNodeTests(files: string[]): Promise<Tally> {
  let tally = noTests;
  const stream = run({ files, concurrency: 2 });
  stream.on('test:fail', printFailure);
  stream.on('test:pass', printSkipped);
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stdout.write(message));
  stream.on('test:summary', ({ file, counts }) => {
    // Each file has its own summary; the one without a file is of all.
    if (file !== undefined) return;
    const { passed, tests, skipped, todo } = counts;
    tally = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
  });
  stream.resume();
  await finished(stream);
  return tally;
}
