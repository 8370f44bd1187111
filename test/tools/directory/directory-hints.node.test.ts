import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryHints } from '../../../tools/directory/directory-hints.ts';
import { parseDirectory } from '../../../src/directory/parse-directory.ts';
import { edited, type Edit } from '../../directory/made-up-file.ts';

const always: Edit = ['areas[0].officers', [{ name: 'Anna Beispiel', telephones: [] }]];
const until = (day: string): Edit => [
  'areas[0].officers',
  [{ name: 'Anna Beispiel', telephones: [], until: day }],
];
const noHolidays: Edit = ['publicHolidays.validThrough', '2099-12-31'];

const table: readonly [title: string, edits: Edit[], today: string, hints: RegExp[]][] = [
  ['a fresh list', [always], '2025-08-01', []],
  ['a list compared tomorrow', [always], '2025-07-31', [/^Unter „source“ steht in „checked“ der 01\.08\.2025, der erst noch kommt/]],
  ['a list of a year ago', [always, noHolidays], '2026-07-31', []],
  ['a list of a year and a day ago', [always, noHolidays], '2026-08-01', [/^Die Liste vom 31\.07\.2025, bestätigt am 31\.07\.2025, ist älter als ein Jahr/]],
  ['holidays for a year and no longer', [always], '2025-12-31', []],
  ['holidays for less than a year', [always], '2026-01-01', [/^Die Feiertage reichen kein Jahr mehr/]],
  ['an officer until a vacancy begins', [until('2026-06-30'), ['areas[0].vacancies', [{ from: '2026-07-01' }]]], '2025-08-01', []],
  ['an officer until the day before the eve', [until('2026-06-29'), ['areas[0].vacancies', [{ from: '2026-07-01' }]]], '2025-08-01', [/„berg“ ist ab 30\.06\.2026 niemand/]],
  ['an officer until some day, and nothing after', [until('2026-06-30'), ['areas[0].vacancies', undefined]], '2025-08-01', [/„berg“ ist ab 01\.07\.2026 niemand/]],
  ['an officer until yesterday', [until('2025-07-31'), ['areas[0].vacancies', undefined]], '2025-08-01', [/„berg“ ist ab 01\.08\.2025 niemand/]],
  ['a vacancy until some day', [always, ['areas[1].vacancies', [{ until: '2025-12-31' }]]], '2025-08-01', [/„tal“ ist ab 01\.01\.2026 niemand/]],
  ['a list never confirmed', [always, noHolidays, ['source.confirmed', undefined]], '2026-08-01', [/^Die Liste vom 31\.07\.2025 ist älter als ein Jahr/]],
  ['a list confirmed a year ago', [always, noHolidays, ['source.confirmed.on', '2025-10-01']], '2026-10-01', []],
  ['a list confirmed a year and a day ago', [always, noHolidays, ['source.confirmed.on', '2025-10-01']], '2026-10-02', [/^Die Liste vom 31\.07\.2025, bestätigt am 01\.10\.2025, ist älter als ein Jahr/]],
  ['a list confirmed tomorrow', [always, ['source.confirmed.on', '2025-08-02']], '2025-08-01', [/„confirmed“ der 02\.08\.2025, der erst noch kommt/]],
  ['a change told tomorrow', [always, ['areas[0].openingHours[0].changed.on', '2025-08-02']], '2025-08-01', [/^Bei areas\[0\]\.openingHours\[0\] steht in „changed“ der 02\.08\.2025, der erst noch kommt/]],
  ['a change that a newer list has', [always, ['areas[0].changed.on', '2025-07-30']], '2025-08-01', [/^Bei areas\[0\] steht in „changed“ der 30\.07\.2025; die Liste vom 31\.07\.2025 ist neuer/]],
]; // prettier-ignore

describe('directoryHints', () => {
  for (const [title, edits, today, hints] of table)
    it(`${title} => ${hints.map(String).join(', ') || 'none'}`, () => {
      const { directory } = parseDirectory(edited(['advice', undefined], ...edits));
      assert.ok(directory);
      const found = directoryHints(directory, today);
      assert.equal(found.length, hints.length, found.join('\n'));
      hints.forEach((hint, index) => {
        assert.match(found[index] ?? '', hint);
      });
    });
});

const soundAdvice: Edit[] = [
  always,
  ['publicHolidays.validThrough', '2099-12-31'],
  ['advice.caution.text.de', 'Legen Sie auf und rufen Sie 110 an.'],
  ['advice.caution.text.en', 'Hang up and call 110.'],
  ['advice.topics', []],
];
const rat = 'advice.caution';

const adviceTable: readonly [title: string, edits: Edit[], today: string, hints: RegExp[]][] = [
  ['compared today', [], '2025-08-01', []],
  ['on the last day', [[`${rat}.checkBy`, '2026-07-20']], '2026-07-20', []],
  ['a day later', [[`${rat}.checkBy`, '2026-07-20']], '2026-07-21', [/^Der Rat „Wer klingelt da\?“ wurde zuletzt am 01\.08\.2025 .* seit dem 20\.07\.2026/]],
  ['compared tomorrow', [[`${rat}.checked`, '2025-08-02']], '2025-08-01', [/steht in „checked“ der 02\.08\.2025, der erst noch kommt/]],
  ['never compared', [[`${rat}.checked`, undefined]], '2025-08-01', [/„Wer klingelt da\?“ fehlt „checked“ oder „checkBy“/]],
  ['no other look', [[`${rat}.checkBy`, undefined]], '2025-08-01', [/„Wer klingelt da\?“ fehlt „checked“ oder „checkBy“/]],
  ['no emergency number in one language', [[`${rat}.text.en`, 'Hang up.']], '2025-08-01', [/nennt in der Sprache „en“ nirgends 110/]],
  ['the number of another city', [['emergency', '112']], '2025-08-01', [/„de“ nirgends 112/, /„en“ nirgends 112/]],
  ['a home page', [[`${rat}.sources[0].url`, 'https://zeitung.example/']], '2025-08-01', [/nur die Startseite https:\/\/zeitung\.example\//]],
  ['a home page with a #', [[`${rat}.sources[0].url`, 'https://zeitung.example#x']], '2025-08-01', [/nur die Startseite/]],
  ['an address with a question', [[`${rat}.sources[0].url`, 'https://zeitung.example/?p=5']], '2025-08-01', []],
]; // prettier-ignore

describe('directoryHints on advice', () => {
  for (const [title, edits, today, hints] of adviceTable)
    it(`R5 ${title} => ${hints.map(String).join(', ') || 'none'}`, () => {
      const { directory } = parseDirectory(edited(...soundAdvice, ...edits));
      assert.ok(directory);
      const found = directoryHints(directory, today);
      assert.equal(found.length, hints.length, found.join('\n'));
      hints.forEach((hint, index) => {
        assert.match(found[index] ?? '', hint);
      });
    });
});
