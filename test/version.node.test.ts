import assert from 'node:assert/strict';
import { it } from 'node:test';
import manifest from '../package.json' with { type: 'json' };
import { version } from '../src/version.ts';

it('Q6 the version that the files of languages are compared by is that of the package', () => {
  assert.equal(version, manifest.version);
});
