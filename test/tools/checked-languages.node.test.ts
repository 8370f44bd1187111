import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { allLanguages } from '../../tools/i18n/languages.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const unchecked = allLanguages().filter(({ checked }) => checked === null);

it('Q12 README and the page of the languages say that nobody has checked them, as long as that is so', () => {
  const isNobody = unchecked.length === allLanguages().length;
  assert.equal(read('README.md').includes('No native speaker has checked any translation yet'), isNobody);
  assert.equal(
    read('docs/languages.md').includes('No native speaker has checked any translation yet'),
    isNobody,
  );
});

for (const { code, name, checked } of allLanguages())
  it(`Q12 docs/languages.md and the demo page say of ${code} whether a native speaker has checked it`, () => {
    const [row = ''] = new RegExp(`^\\| \`${code}\`.*$`, 'm').exec(read('docs/languages.md')) ?? [];
    assert.ok(row.includes(name));
    assert.equal(row.includes('not yet'), checked === null);
    const [, shown = ''] =
      new RegExp(`<td><code>${code}</code></td>\\s*<td>(.*?)</td>`).exec(read('demo/sprachen.html')) ?? [];
    assert.equal(shown === 'noch nicht', checked === null);
  });
