import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestSession } from '@web/test-runner';
import { collectNotRun, countReasons, problemWithNotRun } from '../../../tools/engines/did-not-run.ts';

const session = {} as TestSession;

describe('tests that an engine cannot run', () => {
  it('their reasons are collected', async () => {
    const { reasons, plugin } = collectNotRun(false);
    for (const reason of ['no print', 'no print'])
      await plugin.executeCommand?.({ command: 'did-not-run', payload: { reason }, session });
    await plugin.executeCommand?.({ command: 'send-keys', payload: { press: 'a' }, session });
    assert.deepEqual(reasons, ['no print', 'no print']);
  });

  it('where the engine runs all of them, a reason is an error', () => {
    const { plugin } = collectNotRun(true);
    assert.throws(
      () => plugin.executeCommand?.({ command: 'did-not-run', payload: { reason: 'no print' }, session }),
      { message: 'Every test runs here, but one says: no print' },
    );
  });

  it('reasons are counted, the most frequent first', () => {
    assert.deepEqual(countReasons(['no print', 'no colours', 'no colours']), [
      '  2 × no colours',
      '  1 × no print',
    ]);
    assert.deepEqual(countReasons([]), []);
  });

  const problems: [skipped: number, reasons: string[], most: number, problem: string | null][] = [
    [0, [], 0, null],
    [2, ['no print', 'no print'], 2, null],
    [1, [], 9, '1 tests were skipped, but 0 said why.'],
    [0, ['no print'], 9, '0 tests were skipped, but 1 said why.'],
    [2, ['no print', 'no print'], 1, '2 tests did not run; at most 1 may.'],
  ];
  for (const [skipped, reasons, most, problem] of problems) {
    it(`${String(skipped)} skipped, ${String(reasons.length)} reasons, at most ${String(most)} => ${String(problem)}`, () => {
      assert.equal(problemWithNotRun(skipped, reasons, most), problem);
    });
  }
});
