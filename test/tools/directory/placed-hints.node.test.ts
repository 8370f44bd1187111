import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { holidayHints, holidayProblems } from '../../../tools/directory/holiday-problems.ts';
import { ownerHints } from '../../../tools/directory/owner-hints.ts';
import type { PathProblem } from '../../../tools/directory/path-problem.ts';
import { placeHints } from '../../../tools/directory/place-hints.ts';
import { placedHints } from '../../../tools/directory/placed-hints.ts';
import { publicHolidays } from '../../../tools/directory/public-holidays.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import { parseDirectory } from '../../../src/directory/parse-directory.ts';
import { edited, type Edit } from '../../directory/made-up-file.ts';

const today = '2026-03-02';
const known = publicHolidays('DE-TH', 2025, 2026);
const without = (day: string): string[] => known.dates.filter((date) => date !== day);
const holidays = (dates: readonly string[]): Edit => ['publicHolidays', { ...known, dates }];
const inTal: Edit[] = [
  ['areas[1].office.latitude', 50.8],
  ['areas[1].office.longitude', 11.5],
];
const everyHint = (directory: Directory): PathProblem[] => placedHints(directory, today);
const anna = { name: 'Anna Beispiel', telephones: ['+4915228817386'] };

type Row = readonly [
  title: string,
  look: (directory: Directory) => PathProblem[],
  edits: readonly Edit[],
  found: readonly (readonly [path: string, sentence: RegExp])[],
];

const table: readonly Row[] = [
  ['nothing changed', everyHint, [], []],
  ['Christmas is missing', holidayProblems, [holidays(without('2026-12-25'))], [['publicHolidays.dates', /fehlen Feiertage: 25\.12\.2026\./]]],
  ['holidays emptied', holidayProblems, [holidays([])], [['publicHolidays.dates', /01\.01\.2025, .* und 17 weitere\./]]],
  ['a holiday moved by a day', holidayProblems, [holidays([...without('2026-12-25'), '2026-12-24'])], [['publicHolidays.dates', /25\.12\.2026/]]],
  ['a holiday of another state', holidayProblems, [['subdivision', 'DE-BY']], [['publicHolidays.dates', /In DE-BY fehlen/]]],
  ['holidays of half a year', holidayProblems, [['publicHolidays', { validFrom: '2026-01-01', validThrough: '2026-03-31', dates: ['2026-01-01'] }]], []],
  ['a day added', (directory) => holidayHints(directory, today), [holidays([...known.dates, '2026-12-24'])], [[`publicHolidays.dates[${String(known.dates.length)}]`, /24\.12\.2026 ist in DE-TH kein gesetzlicher Feiertag/]]],
  ['holidays from tomorrow on', (directory) => holidayHints(directory, today), [['publicHolidays', { validFrom: '2026-03-03', validThrough: '2026-03-31', dates: [] }]], [['publicHolidays.validFrom', /erst ab 03\.03\.2026/]]],
  ['a part of no country', (directory) => holidayHints(directory, today), [['subdivision', 'XX-1']], [['subdivision', /„XX-1“/]]],
  ['latitude and longitude exchanged', placeHints, [['areas[1].office.latitude', 11.5], ['areas[1].office.longitude', 50.8]], [['areas[1].office', /sind vertauscht/]]],
  ['an office in the sea', placeHints, [['areas[1].office.latitude', 0]], [['areas[1].office', /liegt nicht in Deutschland/]]],
  ['an office in another city', placeHints, [['areas[0].office.latitude', 53.5]], [['areas[0].office', /weit von den anderen/], ['areas[1].office', /weit von den anderen/]]],
  ['one number with an officer and the office', ownerHints, [['areas[0].officers', [{ ...anna, telephones: ['+493023125001'] }]]], [['areas[0].officers[0].telephones[0]', /„Anna Beispiel“ und bei „Bergstraße 2 \(Büro\)“ \(areas\[0\]\.telephone\)/]]],
  ['one number with two officers', ownerHints, [['areas[0].officers', [anna, { ...anna, name: 'Bert Muster' }]]], [['areas[0].officers[1].telephones[0]', /„Bert Muster“ und bei „Anna Beispiel“/]]],
  ['one number with one officer in two entries', ownerHints, [['areas[0].officers', [anna, anna]]], []],
  ['a text that is not translated', everyHint, [['areas[0].name.en', undefined], ['source.url.en', undefined], ['advice.topics[0].text.en', undefined]], [['source.url', /fehlt in: en\./], ['advice.topics[0].text', /in der Sprache „de“, bis er übersetzt ist/], ['areas[0].name', /fehlt in: en/]]],
  ['one line with two offices', ownerHints, [['areas[1].telephone', '+493023125001']], [['areas[1].telephone', /Talstraße 3/]]],
]; // prettier-ignore

describe('placedHints and holidayProblems', () => {
  for (const [title, look, edits, found] of table)
    it(`W5 ${title} => ${found.map(([path]) => path).join(', ') || 'none'}`, () => {
      const { directory, problems } = parseDirectory(edited(holidays(known.dates), ...inTal, ...edits));
      assert.ok(directory, problems.map(({ message }) => message).join('\n'));
      const hints = look(directory);
      assert.deepEqual(
        hints.map(({ path }) => path),
        found.map(([path]) => path),
      );
      found.forEach(([, sentence], index) => {
        assert.match(hints[index]?.sentence ?? '', sentence);
      });
    });
});

describe('the directory of Jena', () => {
  const jena = JSON.parse(readFileSync('data/jena/directory.json', 'utf8')) as Directory;

  it('W5 has no hint at a place', () => {
    assert.deepEqual(placedHints(jena, '2026-11-28'), []);
  });

  it('W5 with a district moved to another area has a hint where the postcodes can tell', () => {
    const ids = jena.areas.map(({ id }) => id);
    const moves = jena.districts.flatMap(({ id, area }, index) =>
      area ? ids.filter((other) => other !== area).map((other) => ({ id, index, other })) : [],
    );
    const told = moves.filter(({ index, other }) => {
      const districts = jena.districts.map((district, place) =>
        place === index ? { ...district, area: other } : district,
      );
      return placeHints({ ...jena, districts }).some(
        ({ path }) => path === `districts[${String(index)}].area`,
      );
    });
    console.log(`${String(told.length)} of ${String(moves.length)} moves have a hint`);
    assert.ok(told.some(({ id, other }) => id === 'winzerla' && other === 'nord'));
  });
});
