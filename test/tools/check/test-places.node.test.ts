import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misplacedTests } from '../../../tools/check/test-places.ts';

const sound = [
  'src/define.ts',
  'src/card/card-view.ts',
  'src/theme/theme.styles.ts',
  'tools/engines/engine.ts',
  'tools/fuzz.ts',
  'test/define.test.ts',
  'test/card/card-view.test.ts',
  'test/card/what-people-see.node.test.ts',
  'test/tools/engines/engine.node.test.ts',
  'test/tools/fuzz.node.test.ts',
  'test/element/card-view.test.ts',
  'test/fixtures/card-view.ts',
];

describe('misplacedTests', () => {
  it('finds nothing where tests stand as their source does', () => {
    assert.deepEqual(misplacedTests(sound), []);
  });

  for (const [file, problem] of [
    ['test/cart/any.test.ts', 'test/cart/any.test.ts: there is no src/cart/'],
    ['test/tools/motors/any.node.test.ts', 'test/tools/motors/any.node.test.ts: there is no tools/motors/'],
    ['test/card/engine.test.ts', 'test/card/engine.test.ts: what it is named after stands in tools/engines/'],
    ['test/card-view.test.ts', 'test/card-view.test.ts: what it is named after stands in src/card/'],
    ['src/hours/openings.ts', 'src/hours/ has no tests: they would stand in test/hours/'],
  ] as const) {
    it(`says of ${file} what is wrong`, () => {
      assert.deepEqual(misplacedTests([...sound, file]), [problem]);
    });
  }
});
