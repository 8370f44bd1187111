import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countPromises, promiseProblems } from '../../../tools/docs/promises.ts';

const behaviour = `# Promises
- S1 It is one thing.
- S2 It is another.
- K1 It can be pressed.

## Promised, proof to come

- K1
`;

function problems(list: string, ...sources: string[]): string[] {
  return promiseProblems(countPromises(list, sources));
}

describe('promiseProblems', () => {
  const test = (title: string): string => `it('${title}', () => {});`;

  const cases: [name: string, list: string, sources: string[], expected: string[]][] = [
    ['a test for each', behaviour, [test('S1 is one'), test('S2 is another')], []],
    ['a title with two ids', behaviour, [test('S1 S2 are two')], []],
    ['no test', behaviour, [test('S1 is one')], ['S2 is named by no test']],
    ['an id inside a title', behaviour, [test('S1 is not S2')], ['S2 is named by no test']],
    ['an id in a comment', behaviour, [test('S1 is one'), '// S2 is another'], ['S2 is named by no test']],
    ['a proof that was begun', behaviour, [test('S1 S2 K1 are three')], []],
    ['an unknown id', behaviour, [test('S1 S2 S3 are three')], ['S3 is named by a test and not promised']],
    ['an id twice', '- S1 a\n- S1 b\n', [test('S1 is one')], ['S1 is promised twice']],
    [
      'an unknown id to come',
      '- S1 a\n\n## Promised, proof to come\n\n- S9\n',
      [test('S1 is one')],
      ['S9 is to be proved later and not promised'],
    ],
  ];
  for (const [name, list, sources, expected] of cases) {
    it(`${name} => ${expected.join('; ') || 'nothing'}`, () => {
      assert.deepEqual(problems(list, ...sources), expected);
    });
  }

  it('sees titles in double quotes, in templates and on the next line', () => {
    // Put together, so that the count of this project's own tests passes them over.
    const sources = ['i' + 't("S1 is one", f)', 'i' + 't(`S2 ${x}`, f)', 'descr' + "ibe(\n  'K1 keys', f)"];
    assert.deepEqual([...countPromises(behaviour, sources).titles.keys()], ['S1', 'S2', 'K1']);
  });
});
