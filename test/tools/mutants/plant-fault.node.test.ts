import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultProblems } from '../../../tools/mutants/fault-problems.ts';
import { plantFault } from '../../../tools/mutants/plant-fault.ts';
import { rootDirectory } from '../../../tools/repository.ts';

const source = `if (isOpen &&
    text === '$&') close();
close();`;

function planted(from: string, to: string): string {
  return plantFault(source, { name: 'a fault', file: 'made-up.ts', edits: [[from, to]] });
}

describe('plantFault', () => {
  it('replaces a piece of source however its lines are wrapped', () => {
    assert.equal(planted("isOpen && text === '$&'", "'$&'"), "if ('$&') close();\nclose();");
  });

  for (const [piece, count] of [
    ['close();', 2],
    ['open();', 0],
  ] as const) {
    it(`says that a piece is there ${String(count)} times`, () => {
      const expected = `a fault: src/made-up.ts has this ${String(count)} times, not once:\n  ${piece}`;
      assert.throws(() => planted(piece, ''), { message: expected });
    });
  }

  it('makes one edit after the other', () => {
    const edits = [['isOpen', 'isShut'] as const, ['isShut &&', ''] as const];
    assert.match(plantFault(source, { name: 'two', file: 'made-up.ts', edits }), /^if \(\s*text/);
  });
});

describe('faultProblems', () => {
  const fault = {
    name: 'a fault',
    file: 'define.ts',
    edits: [['customElements.define', 'x']] as const,
    tests: ['element'],
  };

  it('names a fault that is there twice, one whose piece of source is gone, and one that no test looks for', () => {
    const problems = faultProblems(
      [
        fault,
        fault,
        { ...fault, name: 'b', edits: [['gone', '']] },
        { ...fault, name: 'c', tests: ['nowhere'] },
      ],
      rootDirectory,
    );
    assert.deepEqual(
      problems.map((problem) => problem.split('\n')[0]),
      [
        'a fault: is there twice',
        'b: src/define.ts has this 0 times, not once:',
        'c: no test file begins with test/nowhere',
      ],
    );
  });
});
