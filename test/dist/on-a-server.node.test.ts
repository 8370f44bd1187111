import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** What a program prints that imports a door of the package in a Node of its own, without a DOM. */
function printed(program: string, ...options: readonly string[]): string {
  return execFileSync(process.execPath, [...options, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

const doors = ['kobb-finder', 'kobb-finder/kobb-finder.js'];

describe('importing on a server', () => {
  for (const door of doors) {
    it(`E26 import('${door}') is harmless`, () => {
      assert.equal(printed(`await import('${door}'); console.log('imported');`), 'imported');
    });
  }

  it('E26 import of both is harmless: lit brings a registry of elements to servers', () => {
    const program = `await import('kobb-finder'); await import('kobb-finder/kobb-finder.js');
      console.log(typeof customElements);`;
    assert.equal(printed(program), 'object');
  });

  it('E26 the pure functions answer there', () => {
    const program = `import { parseDirectory, whoIsResponsible } from 'kobb-finder';
      import data from 'kobb-finder/jena.json' with { type: 'json' };
      const { directory } = parseDirectory(data);
      console.log(whoIsResponsible(directory, 'winzerla', '2026-03-02').area.id);`;
    assert.match(printed(program), /^[a-z-]+$/);
  });
});
