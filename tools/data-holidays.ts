import { writeFileSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import type { Directory } from '../src/directory/directory.ts';
import { publicHolidays } from './directory/public-holidays.ts';
import { readUtf8 } from './directory/read-utf8.ts';

const file = process.argv[2] ?? 'data/jena/directory.json';

/** Writes the holidays into the file; everything else in it stays as it was written. */
function writeHolidays(): string {
  const text = readUtf8(file);
  const { source, subdivision } = JSON.parse(text) as Directory;
  const firstYear = Number(source.published.slice(0, 4));
  const holidays = publicHolidays(subdivision, firstYear, new Date().getFullYear() + 5);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  writeFileSync(file, applyEdits(text, modify(text, ['publicHolidays'], holidays, { formattingOptions })));
  const { dates, validFrom, validThrough } = holidays;
  return `${file}: ${String(dates.length)} Feiertage in ${subdivision} vom ${validFrom} bis ${validThrough}.`;
}

try {
  console.log(writeHolidays());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
