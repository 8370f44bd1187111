import { parseArgs } from 'node:util';
import { checkDirectory } from './directory/check-directory.ts';
import { coverageReport } from './directory/coverage-report.ts';
import { directoryHints } from './directory/directory-hints.ts';
import { readUtf8 } from './directory/read-utf8.ts';

const { values, positionals } = parseArgs({
  // The day for which coverage is proved, YYYY-MM-DD.
  options: { today: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
  allowPositionals: true,
});
const { 0: file = 'data/jena/directory.json' } = positionals;

function check(text: string): number {
  const { directory, problems } = checkDirectory(text);
  for (const { line, place, sentence } of problems)
    console.log(`Zeile ${String(line)}, ${place}: ${sentence}`);
  if (!directory) {
    console.log(`\n${file}: ${String(problems.length)} Fehler`);
    return 1;
  }
  console.log(`${file} ist in Ordnung.\n\n${coverageReport(directory, values.today)}`);
  for (const hint of directoryHints(directory, values.today)) console.log(`Hinweis: ${hint}`);
  return 0;
}

try {
  process.exitCode = check(readUtf8(file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
