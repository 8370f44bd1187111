import path from 'node:path';
import { checkDirectory } from './directory/check-directory.ts';
import { checkOptions, usage, type CheckOptions } from './directory/check-options.ts';
import { coverageReport } from './directory/coverage-report.ts';
import { directoryHints } from './directory/directory-hints.ts';
import { earlierDirectory } from './directory/earlier-directory.ts';
import { fieldPlaces } from './directory/field-places.ts';
import { movedHints } from './directory/moved-hints.ts';
import { placedHints } from './directory/placed-hints.ts';
import { readUtf8 } from './directory/read-utf8.ts';

function check({ file, today, before }: CheckOptions): number {
  const text = readUtf8(file);
  const { directory, problems } = checkDirectory(text, path.dirname(file));
  for (const { line, place, sentence } of problems)
    console.log(`Zeile ${String(line)}, ${place}: ${sentence}`);
  if (!directory) {
    console.log(`\n${file}: ${String(problems.length)} Fehler`);
    return 1;
  }
  console.log(`${file} ist in Ordnung.\n\n${coverageReport(directory, today)}`);
  for (const hint of directoryHints(directory, today)) console.log(`Hinweis: ${hint}`);
  const { lineOf } = fieldPlaces(text);
  const earlier = earlierDirectory(file, before);
  const moved = earlier ? movedHints(directory, earlier) : [];
  for (const { path, sentence } of [...placedHints(directory, today), ...moved])
    console.log(`Hinweis: Zeile ${String(lineOf(path))}, ${path}: ${sentence}`);
  return 0;
}

try {
  const options = checkOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else process.exitCode = check(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
