import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { getHolidays } from 'feiertagejs';
import { publicHolidays } from '../../../tools/directory/public-holidays.ts';
import type { Directory } from '../../../src/directory/directory.ts';

const root = path.join(import.meta.dirname, '../../..');
const jena = readFileSync(path.join(root, 'data/jena/directory.json'), 'utf8');
const { publicHolidays: holidays, source } = JSON.parse(jena) as Directory;

/** The holidays of Thuringia after a library that shares no code with the first. */
function secondOpinion(year: number): string[] {
  return getHolidays(year, 'TH').map(({ dateString }) => dateString);
}

function runOn(text: string): { status: number | null; stdout: string; stderr: string; written: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-holidays-'));
  const file = path.join(folder, 'verzeichnis.json');
  writeFileSync(file, text);
  const script = path.join(root, 'tools/data-holidays.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  const written = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr, written };
}

describe('the public holidays of Jena', () => {
  it('cover the year of the list and at least five after it was checked', () => {
    assert.equal(holidays.validFrom, `${source.published.slice(0, 4)}-01-01`);
    assert.ok(holidays.validThrough >= `${String(Number(source.checked.slice(0, 4)) + 5)}-12-31`);
  });

  it('are the eleven of Thuringia in each year', () => {
    const fixed = ['01-01', '05-01', '09-20', '10-03', '10-31', '12-25', '12-26'];
    for (let year = 2025; year <= 2031; year++) {
      const days = holidays.dates
        .filter((date) => date.startsWith(String(year)))
        .map((date) => date.slice(5));
      assert.equal(days.length, 11);
      assert.deepEqual(
        fixed.filter((day) => !days.includes(day)),
        [],
      );
    }
  });

  for (let year = 2025; year <= 2031; year++)
    it(`${String(year)} => the same as a second library says`, () => {
      assert.deepEqual(
        holidays.dates.filter((date) => date.startsWith(String(year))),
        secondOpinion(year),
      );
    });

  it('2020 to 2100 => computed as by the second library', () => {
    for (let year = 2020; year <= 2100; year++)
      assert.deepEqual(publicHolidays('DE-TH', year, year).dates, secondOpinion(year), String(year));
  });

  it('two holidays on one day, 1 May 2008 => named once', () => {
    const { dates } = publicHolidays('DE-TH', 2008, 2008);
    assert.equal(dates.filter((date) => date === '2008-05-01').length, 1);
  });

  it('a part of a country that does not exist => a German sentence', () => {
    for (const subdivision of ['DE-XX', 'XX-TH', 'DE', ''])
      assert.throws(() => publicHolidays(subdivision, 2026, 2026), {
        message: `Für „${subdivision}“ sind keine Feiertage bekannt.`,
      });
  });
});

describe('npm run data:holidays', () => {
  it('a file without holidays of one year => exit 0, that part is filled in and nothing else touched', () => {
    const { status, written } = runOn(jena.replace(/^ +"2026-\d\d-\d\d",\n/gm, ''));
    assert.equal(status, 0);
    const [start, end] = ['"publicHolidays"', '"areas"'];
    assert.equal(written.split(start)[0], jena.split(start)[0]);
    assert.equal(written.split(end)[1], jena.split(end)[1]);
    const { dates, validFrom, validThrough } = (JSON.parse(written) as Directory).publicHolidays;
    assert.equal(validFrom, '2025-01-01');
    assert.equal(validThrough, `${String(new Date().getFullYear() + 5)}-12-31`);
    assert.deepEqual(dates.slice(0, holidays.dates.length), holidays.dates);
  });

  it('a file that is not sound => exit 1, a German sentence, untouched', () => {
    const broken = jena.replace('DE-TH', 'DE-XX');
    const { status, stderr, written } = runOn(broken);
    assert.equal(status, 1);
    assert.equal(stderr, 'Für „DE-XX“ sind keine Feiertage bekannt.\n');
    assert.equal(written, broken);
  });
});
