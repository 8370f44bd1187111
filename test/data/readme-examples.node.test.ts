import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { germanSentence } from '../../src/directory/problem-sentences.de.ts';
import { edited, type Edit } from '../directory/made-up-file.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const [, changes = ''] = readme.split(/^## (?:Was sich oft ändert|Woher .*)$/m);
const examples = [...changes.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']) => json);

/** What does not belong to an area. */
const outside: Readonly<Record<string, string>> = { advice: 'advice', confirmed: 'source.confirmed' };

describe('the examples in data/README.md', () => {
  it('there are some', () => {
    assert.ok(examples.length >= 5);
  });

  for (const example of examples)
    it(`${example.slice(0, 40).replaceAll(/\s+/g, ' ')}… => sound where it belongs`, () => {
      const fields = Object.entries(JSON.parse(`{${example}}`) as object);
      const edits = fields.map(([field, value]): Edit => [outside[field] ?? `areas[0].${field}`, value]);
      assert.deepEqual(parseDirectory(edited(...edits)).problems, []);
    });

  it('the sentence quoted => what the check says', () => {
    const [problem] = parseDirectory(edited(['areas[0].openingHours[0].closes', '24:00'])).problems;
    assert.ok(problem);
    assert.ok(readme.includes(`closes: ${germanSentence(problem)}`));
  });
});
