import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folder, jena, runOn, written } from './directory/run-data-check.ts';

describe('npm run data:check, compared with a calendar and with the streets beside the file', () => {
  it('W5 a holiday of Jena is taken away => exit 1, and which; a day too many => exit 0 and a hint with its line', () => {
    const without = runOn(jena.replace('"2026-12-25",', ''));
    assert.equal(without.status, 1);
    assert.match(
      without.stdout,
      /^Zeile \d+, publicHolidays\.dates: In DE-TH fehlen Feiertage: 25\.12\.2026\./,
    );
    const added = runOn(jena.replace('"2026-12-25",', '"2026-12-24",\n      "2026-12-25",'));
    assert.equal(added.status, 0);
    assert.match(added.stdout, /^Hinweis: Zeile \d+, publicHolidays\.dates\[\d+\]: Der 24\.12\.2026 ist/m);
  });

  it('W6 streets of another city beside the directory => exit 1', () => {
    writeFileSync(
      path.join(folder, 'streets.json'),
      '{ "version": 1, "city": "jena", "date": "2017", "streets": {} }',
    );
    const { status, stdout } = runOn(written());
    rmSync(path.join(folder, 'streets.json'));
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^Zeile \d+, city\.id: Die Straßen in „streets\.json“ daneben gehören nicht zur Stadt „probstadt“/,
    );
  });
});
