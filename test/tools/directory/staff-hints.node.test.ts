import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staffHints } from '../../../tools/directory/staff-hints.ts';
import { parseDirectory } from '../../../src/directory/parse-directory.ts';
import { edited } from '../../directory/made-up-file.ts';

const anna = { name: 'Anna Beispiel', telephones: ['+4915228817386'] };
const bert = { name: 'Bert Muster', telephones: [] };

const table: readonly [title: string, officers: object[], vacancies: object[], hints: [string, RegExp][]][] = [
  ['an officer and nothing else', [anna], [], []],
  ['a vacancy beside an officer without an end', [anna], [{ from: '2027-01-01' }], [['areas[0].vacancies[0]', /„Anna Beispiel“ hat kein „until“/]]],
  ['a vacancy after an officer with an end', [{ ...anna, until: '2026-12-31' }], [{ from: '2027-01-01' }], []],
  ['a vacancy that is over', [anna], [{ until: '2025-01-01' }], []],
  ['a successor beside an officer without an end', [anna, { ...bert, from: '2027-01-01' }], [], [['areas[0].officers[0]', /„Bert Muster“ beginnt am 01\.01\.2027/]]],
  ['a successor after an officer with an end', [{ ...anna, until: '2026-12-31' }, { ...bert, from: '2027-01-01' }], [], []],
  ['two officers without days', [anna, bert], [], []],
  ['one person twice on the same days', [{ ...anna, until: '2027-02-01' }, { ...anna, from: '2027-01-01' }], [], [['areas[0].officers[1]', /ein zweites Mal für dieselben Tage .*areas\[0\]\.officers\[0\]/]]],
  ['one person twice on days apart', [{ ...anna, until: '2026-12-31' }, { ...anna, from: '2027-01-01' }], [], []],
  ['two people of one name', [{ ...anna, id: 'a' }, { ...anna, id: 'b' }], [], []],
  ['a colleague as substitute', [anna, bert, { ...bert, standsInFor: anna.name }], [], []],
  ['a substitution that goes on after the officer has left', [{ ...anna, until: '2026-12-31' }, { ...bert, standsInFor: anna.name }], [], [['areas[0].officers[1]', /^Die Vertretung für „Anna Beispiel“ geht weiter .* 31\.12\.2026/]]],
]; // prettier-ignore

describe('staffHints', () => {
  for (const [title, officers, vacancies, hints] of table)
    it(`W3 ${title} => ${hints.map(([path]) => path).join(', ') || 'none'}`, () => {
      const { directory, problems } = parseDirectory(
        edited(['areas[0].officers', officers], ['areas[0].vacancies', vacancies]),
      );
      assert.ok(directory, problems.map(({ message }) => message).join('\n'));
      const found = staffHints(directory, '2026-11-27');
      assert.deepEqual(
        found.map(({ path }) => path),
        hints.map(([path]) => path),
      );
      hints.forEach(([, sentence], index) => {
        assert.match(found[index]?.sentence ?? '', sentence);
      });
    });
});
