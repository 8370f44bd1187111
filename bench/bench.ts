import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../scripts/repository.ts';
import { keepBrowser } from './browser-keeper.ts';
import { seeded } from './random.ts';
import { runAll } from './run-all.ts';
import { readSettings } from './settings.ts';
import { openSite } from './site.ts';
import { verdictsOf, verdictText } from './verdicts.ts';
import { writeReport } from './write-report.ts';

const settings = readSettings(process.argv.slice(2));
const site = await openSite(settings.seed);
const browser = keepBrowser();
try {
  const results = await runAll({ browser, site, settings, random: seeded(settings.seed) });
  const build = path.join(rootDirectory, 'build/bench');
  mkdirSync(build, { recursive: true });
  writeFileSync(path.join(build, 'results.json'), JSON.stringify(results));
  // A quick run is for looking at, not for keeping.
  const report = await writeReport(results, settings.isQuick ? build : import.meta.dirname);
  for (const verdict of verdictsOf(results)) console.log(verdictText(verdict));
  console.log(`Seed ${settings.seed}. The tables and plots are in ${report}`);
} finally {
  await browser.close();
  await site.stop();
}
