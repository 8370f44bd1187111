import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import type { Problem, ProblemCode } from '../../src/directory/problem.ts';
import { mutated } from './file-mutations.ts';
import { edited, madeUpFile } from './made-up-file.ts';
import { soundFiles } from './sound-files.ts';

function readJson(path: string): object {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object;
}

const ajv = new Ajv2020();
formats.default(ajv);
const validate = ajv.compile(readJson('../../data/directory.schema.json'));

const agreements: readonly ProblemCode[] = [
  'duplicate',
  'nobody',
  'order',
  'overlap',
  'unknown-area',
  'unknown-officer',
  'unused-area',
];

/** Whether a problem lies between two places, or between the file and the world, where a JSON Schema does not look. */
function beyondSchema({ code, path, details }: Problem): boolean {
  if (agreements.includes(code) || details.expected === 'time zone like Europe/Berlin') return true;
  if (code === 'range') return path.startsWith('publicHolidays.dates');
  return (
    ['missing', 'misspelt', 'unknown'].includes(code) &&
    /(publisher|by|title|url|(station|areas\[\d+\])\.name|telephoneSource|jobTitle|appointment|heading|text)\.[^[]*$/.test(
      path,
    )
  );
}

/** Where schema and parser contradict each other; empty if they do not. */
function contradiction(file: unknown): string {
  const { problems } = parseDirectory(file);
  const structural = problems.filter((problem) => !beyondSchema(problem));
  if (validate(file)) return structural.map(({ message }) => `only the parser: ${message}`).join('\n');
  return problems.length > 0 ? '' : `only the schema: ${ajv.errorsText(validate.errors)}`;
}

describe('the JSON Schema and the parser', () => {
  it('the directory of Jena => both accept it', () => {
    const jena = readJson('../../data/jena/directory.json');
    assert.deepEqual([validate(jena), parseDirectory(jena).problems], [true, []]);
  });

  it('the made-up file => both accept it', () => {
    assert.deepEqual([validate(madeUpFile), parseDirectory(madeUpFile).problems], [true, []]);
  });

  it('any sound file => both accept it', () => {
    fc.assert(
      fc.property(soundFiles, (file) => {
        assert.deepEqual(parseDirectory(file).problems, []);
        assert.ok(validate(file), ajv.errorsText(validate.errors));
      }),
      { numRuns: 500 },
    );
  });

  it('any file with things changed => they agree', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(soundFiles), (file) => {
        assert.equal(contradiction(file), '');
        seen[validate(file) ? 'accepted' : 'refused']++;
      }),
      { numRuns: 3_000 },
    );
    assert.ok(seen.accepted > 300 && seen.refused > 300, JSON.stringify(seen));
  });

  for (const file of [null, 5, 'x', [], {}, [madeUpFile]])
    it(`${JSON.stringify(file).slice(0, 40)} => both refuse it`, () => {
      assert.equal(validate(file), false);
      assert.equal(parseDirectory(file).directory, null);
    });

  it('special hours with only one of their times => both refuse it', () => {
    const file = edited(['areas[0].specialOpeningHours[1].closes', undefined]);
    assert.equal(validate(file), false);
    assert.equal(parseDirectory(file).directory, null);
  });
});
