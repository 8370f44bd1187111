import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { it } from 'node:test';
import { modulesDirectory } from '../../tools/repository.ts';

it('E27 the TSX of React 19 knows the tag with its attributes, properties and events, and nothing else', () => {
  const compiler = path.join(modulesDirectory, 'typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'test/dist/react'], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});
