import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rootDirectory } from '../scripts/repository.ts';
import { peersAhead } from './peers-ahead.ts';
import { plotsOf } from './plots.ts';
import type { Results } from './results.ts';
import { keystrokeTable, readinessTable } from './keystroke-tables.ts';
import * as tables from './tables.ts';
import { verdictsOf } from './verdicts.ts';

function introduction({ settings, circumstances }: Results): string {
  const { date, minutes, machine, browser, versions, busy } = circumstances;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const rounds = `${settings.rounds} rounds where pages are loaded, ${settings.longRounds} elsewhere`;
  return `Written by \`npm run bench\`, not by hand; [README.md](README.md) tells how to read it.

- ${date}, in ${minutes.toFixed(0)} minutes, ${machine}, ${browser}
- processes waiting for a processor: ${busy.map((load) => load.toFixed(1)).join(' before, ')} after
- seed ${settings.seed}, ${rounds}, ${settings.misspellings} misspellings of each kind
- ${packages.join(', ')}`;
}

function verdictTable(results: Results): string {
  const rows = verdictsOf(results).map(
    ({ goal, measured, outcome }) =>
      `| ${outcome === 'met' ? outcome : `**${outcome}**`} | ${goal} | ${measured} |`,
  );
  return ['| | goal | this run |', '| --- | --- | --- |', ...rows].join('\n');
}

function markdown(results: Results): string {
  const ahead = peersAhead(results).map((line) => `- ${line}`);
  const sections: readonly (readonly [heading: string, ...content: string[]])[] = [
    ['Goals', verdictTable(results)],
    ['Where somebody else is ahead', ahead.length ? ahead.join('\n') : 'Nowhere in this run.'],
    ['Bytes and requests', tables.weightTable(results), '![Bytes](plots/bytes.svg)'],
    ['Start, processor as it is', tables.startTable(results, 1)],
    ['Start, processor slowed down 6 ×', tables.startTable(results, 6), '![Usable](plots/usable-6x.svg)'],
    ['A key, in milliseconds', keystrokeTable(results), '![Keystrokes](plots/keystrokes.svg)'],
    ['Entering the field of the finder, in milliseconds', readinessTable(results)],
    ['A page that nobody touches', tables.untouchedTable(results)],
    ['Memory, and many on a page', tables.memoryTable(results)],
    ['Right at place one / among five, in %: the districts alone', tables.qualityTable(results, 'districts')],
    [
      `Right at place one / among five, in %: the ${results.jena.names} names of Jena`,
      tables.qualityTable(results, 'all'),
    ],
    ['Matching alone', tables.speedTable(results), '![Matching](plots/matching.svg)'],
  ];
  const parts = sections.map(([heading, ...content]) => [`## ${heading}`, ...content].join('\n\n'));
  return ['# Results', introduction(results), ...parts].join('\n\n');
}

/** Writes RESULTS.md and the plots beside it; gives the path of RESULTS.md from the root of the repository. */
export async function writeReport(results: Results, directory: string): Promise<string> {
  const report = path.join(directory, 'RESULTS.md');
  const plots = path.join(directory, 'plots');
  mkdirSync(plots, { recursive: true });
  for (const [name, svg] of Object.entries(await plotsOf(results)))
    writeFileSync(path.join(plots, name), svg);
  const options = { ...(await resolveConfig(report)), filepath: report };
  writeFileSync(report, await format(markdown(results), options));
  return path.relative(rootDirectory, report);
}
