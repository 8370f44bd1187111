import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { describeElement } from '../../tools/package/element-manifest.ts';
import { modulesDirectory } from '../../tools/repository.ts';

it('E27 the TSX of React 19 knows the tag with its attributes, properties and events, and nothing else', () => {
  const compiler = path.join(modulesDirectory, 'typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'test/dist/react'], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

it('E27 no property, attribute or event of the element is missing in these types', () => {
  const types = readFileSync('dist/react.d.ts', 'utf8');
  const { members = [], attributes = [], events = [] } = describeElement();
  const properties = members.filter((member) => member.kind === 'field' && !member.readonly);
  const names = [
    ...properties.map(({ name }) => `'${name}'`),
    ...attributes.flatMap(({ name }) => (name.includes('-') ? `'${name}'` : [])),
    ...events.map(({ name }) => `'on${name}'`),
  ];
  assert.ok(names.includes("'languages'") && names.includes("'onlanguage-change'"), names.join(' '));
  assert.deepEqual(
    names.filter((name) => !types.includes(name)),
    [],
  );
});
