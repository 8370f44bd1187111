import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { FuzzSettings } from '../../tools/testing/fuzz-settings.ts';
import { anySteps } from './sequence/any-steps.ts';
import { runSequence } from './sequence/run-sequence.ts';
import { shorten } from './sequence/shorten.ts';

async function failureOf(steps: readonly string[]): Promise<string | null> {
  try {
    await runSequence(steps);
    return null;
  } catch (reason) {
    return String(reason);
  }
}

async function report({ failed, seed, counterexample }: fc.RunDetails<[readonly string[]]>): Promise<void> {
  if (!failed) return;
  const steps = await shorten(counterexample?.[0] ?? [], failureOf);
  throw new Error(
    `${String(await failureOf(steps))}\nTo see it again: npm run fuzz -- --replay '${steps.join('; ')}'\n(found with --seed ${String(seed)})`,
  );
}

describe('any sequence of what a person and a page can do', () => {
  it('S3 S4 T2 K4 A1 leaves no half state: card, field, choice, list, events and form agree after every step', async function () {
    this.timeout(280_000);
    const { sequences, seed, replay } = await executeServerCommand<FuzzSettings, null>('fuzz-settings');
    if (replay !== null) {
      await runSequence(replay.split('; '));
      return;
    }
    await fc.assert(fc.asyncProperty(anySteps, runSequence), {
      numRuns: sequences,
      ...(seed === null ? {} : { seed }),
      asyncReporter: report,
    });
  });
});
