import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  always,
  attribute,
  begin,
  declaration,
  drop,
  never,
  put,
  rewrite,
  type Edit,
} from '../../../tools/mutants/edit.ts';
import { faultProblems } from '../../../tools/mutants/fault-problems.ts';
import { plantFault } from '../../../tools/mutants/plant-fault.ts';
import { assigned, call, choice, condition, naming, returned } from '../../../tools/mutants/selectors.ts';
import { sourceFile } from '../../../tools/mutants/syntax-tree.ts';
import { rootDirectory } from '../../../tools/repository.ts';

const door = `import { css } from 'lit';

function isLocked(keys: Keys): boolean {
  return keys.mine && keys.yours;
}

export class Door {
  readonly #shut = (): void => {
    if (this.#isOpen && isLocked(keys)) close();
    this.#isOpen = false;
  };

  shut(): void {
    const sound = isOpen ? 'creak' : [...quiet, ...\`no \${sound}\`];
  }
}

export const doors = { front: { wide: true }, back: () => /wide|high/ };

const view = html\`<p id=\${first}>\${open}</p><a href="#" id=\${second}></a>\`;

const styles = css\`
  p,
  a {
    color: red;
    background-color: blue;
  }
\`;
`;

const sources = [
  sourceFile('house/door.ts', door),
  sourceFile('house/window.ts', 'export function isLocked() {}\nisLocked();'),
];

function planted(where: string, ...edits: readonly Edit[]): string {
  return plantFault(sources, { name: 'a fault', where, edits }).text;
}

describe('plantFault', () => {
  for (const [title, where, edit, from, to] of [
    ['replaces what is returned', 'door/isLocked', never(returned()), 'keys.mine && keys.yours', 'false'],
    [
      'replaces a node by one of its fields',
      'door/isLocked',
      put(returned(), '$(left)'),
      ' && keys.yours',
      '',
    ],
    [
      'replaces a node by a field of a field',
      'door/isLocked',
      put(returned(), '$(left.object)'),
      'keys.mine && keys.yours',
      'keys',
    ],
    [
      'finds a private member',
      'Door.#shut',
      always(condition('isOpen')),
      'this.#isOpen && isLocked(keys)',
      'true',
    ],
    [
      'finds a condition by several names',
      'Door.#shut',
      never(condition('isOpen', 'isLocked')),
      'this.#isOpen && isLocked(keys)',
      'false',
    ],
    ['takes out the statement of a call', 'Door.#shut', drop(call('close')), 'close();', ';'],
    ['replaces what is assigned', 'Door.#shut', always(assigned('isOpen')), '= false', '= true'],
    ['takes out an entry', 'Door.shut', drop('SpreadElement[argument.name="quiet"]'), '...quiet', '...[]'],
    [
      'takes the innermost that names something',
      'Door.shut',
      drop(`SpreadElement${naming('sound')}`),
      '...`no ${sound}`',
      '...[]',
    ],
    [
      'finds a conditional expression',
      'Door.shut',
      put(choice('isOpen'), '$(consequent)'),
      "isOpen ? 'creak' : [...quiet, ...`no ${sound}`]",
      "'creak'",
    ],
    ['begins a function', 'Door.shut', begin('return;'), 'shut(): void {', 'shut(): void {return;'],
    [
      'finds a property of a constant, takes out one of its own',
      'doors.front',
      drop('Property[key.name="wide"]'),
      'wide: true',
      '...{}',
    ],
    ['rewrites a pattern', 'doors.back', rewrite('wide', 'low'), '/wide|', '/low|'],
    ['replaces the attribute of a tag', 'view', attribute('a', 'id', 'third'), '${second}', '${third}'],
    [
      'replaces a declaration for any selector of its rule',
      'styles',
      declaration('a', 'color', 'color: green;'),
      'color: red;',
      'color: green;',
    ],
    ['rewrites text however it is wrapped', 'styles', rewrite('p, a {', 'b {'), 'p,\n  a {', 'b {'],
  ] as const) {
    it(title, () => {
      assert.equal(
        planted(where, edit),
        door.replace(from, () => to),
      );
    });
  }

  it('makes several edits, in whichever order they are told', () => {
    const edits = [drop(assigned('isOpen')), never(condition('isOpen'))];
    assert.match(planted('Door.#shut', ...edits), /if \(false\) close\(\);\s+;/);
    assert.equal(planted('Door.#shut', ...edits), planted('Door.#shut', ...edits.toReversed()));
  });

  it('takes a whole file where nothing is declared', () => {
    const { file, text } = plantFault(sources, {
      name: '',
      where: 'window/',
      edits: [drop(call('isLocked'))],
    });
    assert.deepEqual([file, text], ['house/window.ts', 'export function isLocked() {}\n;']);
  });

  for (const [what, where, edit, problem] of [
    ['nothing of that name', 'Gate', begin(''), 'a fault: nothing in src/ is declared as Gate'],
    [
      'several of that name',
      'isLocked',
      begin(''),
      'a fault: isLocked is declared in house/door.ts, house/window.ts: say file/isLocked',
    ],
    [
      'nothing that a selector finds',
      'Door.#shut',
      drop(call('lock')),
      `a fault: src/house/door.ts, Door.#shut has this 0 times, not once: ${call('lock')}`,
    ],
    [
      'two that a selector finds',
      'Door',
      drop('BlockStatement'),
      'a fault: src/house/door.ts, Door has this 2 times, not once: BlockStatement',
    ],
  ] as const) {
    it(`says that there is ${what}`, () => {
      assert.throws(() => planted(where, edit), { message: problem });
    });
  }
});

describe('faultProblems', () => {
  const fault = {
    name: 'a fault',
    where: 'define/',
    edits: [put(`${call('define')} > .callee`, 'x')],
    tests: ['element'],
  };

  it('names faults that are there twice, cannot be planted, change nothing, break the syntax, or that no test looks for', () => {
    const problems = faultProblems(
      [
        fault,
        fault,
        { ...fault, name: 'b', edits: [drop(call('gone'))] },
        { ...fault, name: 'c', edits: [put(call('define'), '$(self)')] },
        { ...fault, name: 'd', edits: [put(call('define'), '(')] },
        { ...fault, name: 'e', tests: ['nowhere'] },
      ],
      rootDirectory,
    );
    assert.deepEqual(problems, [
      'a fault: is there twice',
      `b: src/define.ts, define/ has this 0 times, not once: ${call('gone')}`,
      'c: changes nothing',
      'd: src/define.ts is no TypeScript any more: Expression expected.',
      'e: no test file begins with test/nowhere',
    ]);
  });
});
