import type { TestRunnerPlugin } from '@web/test-runner';

/** Why tests did not run, one reason for each. */
export interface NotRun {
  readonly reasons: readonly string[];
  readonly plugin: TestRunnerPlugin;
}

/** Collects what tests say that an engine cannot run: `executeServerCommand('did-not-run', { reason })`. */
export function collectNotRun(engineRunsAll: boolean): NotRun {
  const reasons: string[] = [];
  return {
    reasons,
    plugin: {
      name: 'did-not-run',
      executeCommand({ command, payload }) {
        if (command !== 'did-not-run') return undefined;
        const { reason } = payload as { reason: string };
        if (engineRunsAll) throw new Error(`Every test runs here, but one says: ${reason}`);
        reasons.push(reason);
        return true;
      },
    },
  };
}

/** How often each reason was given, the most frequent first, one line each. */
export function countReasons(reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, another]) => another - one)
    .map(([reason, count]) => `  ${String(count)} × ${reason}`);
}

/**
 * What is wrong with the tests that did not run: some gave no reason, or there are more of them than `most`. `null` where
 * nothing is.
 */
export function problemWithNotRun(skipped: number, reasons: readonly string[], most: number): string | null {
  if (skipped !== reasons.length)
    return `${String(skipped)} tests were skipped, but ${String(reasons.length)} said why.`;
  if (skipped > most) return `${String(skipped)} tests did not run; at most ${String(most)} may.`;
  return null;
}
