import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChrome } from '../tools/engines/find-chrome.ts';
import { rootDirectory } from '../tools/repository.ts';
import { keepBrowser } from './browser-keeper.ts';
import { readOrExit } from './command-line.ts';
import { seeded } from '../test/fixtures/random.ts';
import { runAll } from './run-all.ts';
import { readSettings, usage, type Settings } from './settings.ts';
import { openSite } from './site.ts';
import { verdictsOf, verdictText } from './verdicts.ts';
import { writeReport } from './write-report.ts';

/** False, and one line on it, where there is no browser: whoever waits for the builds should not learn it after them. */
async function hasChrome(): Promise<boolean> {
  try {
    await findChrome();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function runBench(settings: Settings): Promise<void> {
  const site = await openSite(settings.seed);
  const browser = keepBrowser();
  try {
    const results = await runAll({ browser, site, settings, random: seeded(settings.seed) });
    const build = path.join(rootDirectory, 'build/bench');
    mkdirSync(build, { recursive: true });
    const file = settings.isQuick ? 'results-quick.json' : 'results.json';
    writeFileSync(path.join(build, file), JSON.stringify(results));
    // A quick run is for looking at, not for keeping.
    const report = await writeReport(results, settings.isQuick ? build : import.meta.dirname);
    for (const verdict of verdictsOf(results)) console.log(verdictText(verdict));
    console.log(`Seed ${settings.seed}. The tables and plots are in ${report}`);
  } finally {
    await browser.close();
    await site.stop();
  }
}

const settings = readOrExit(() => readSettings(process.argv.slice(2)));
if (!settings) console.log(usage);
else if (await hasChrome()) await runBench(settings);
else process.exitCode = 1;
