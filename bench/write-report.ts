import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rootDirectory } from '../tools/repository.ts';
import type { MeasuredSource } from './measured-source.ts';
import { peersAhead } from './peers-ahead.ts';
import { plotsOf } from './plots.ts';
import type { Results } from './results.ts';
import { sheetText } from './sheet.ts';
import { sheetsOf, type PlottedSheet } from './sheets.ts';
import { verdictsOf } from './verdicts.ts';

function sourceText({ version, commit, isChanged, sha256 }: MeasuredSource): string {
  const state = commit
    ? `commit ${commit}${isChanged ? ' with changes that are not committed' : ''}`
    : 'of no known commit';
  return `kobb-finder ${version}, ${state}, SHA-256 of the built \`kobb-finder.js\` begins with ${sha256}`;
}

function introduction({ settings, circumstances }: Results): string {
  const { date, minutes, source, machine, processors, browser, versions, loadAverages } = circumstances;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const rounds = `${settings.rounds} rounds where pages are loaded, ${settings.longRounds} elsewhere`;
  const warning = loadAverages.some((load) => load > processors)
    ? `\n\n**The machine was busy: a load average beyond its ${processors} processors. The milliseconds are too high.**`
    : '';
  return `Written by \`npm run bench\`, not by hand; [README.md](README.md) tells how to read it.

- ${sourceText(source)}
- ${date}, in ${minutes.toFixed(0)} minutes, ${machine}, ${browser}
- load average: ${loadAverages.map((load) => load.toFixed(1)).join(' before, ')} after
- seed ${settings.seed}, ${rounds}
- ${packages.join(', ')}${warning}`;
}

function verdictTable(results: Results): string {
  const rows = verdictsOf(results).map(
    ({ goal, measured, outcome }) =>
      `| ${outcome === 'met' ? outcome : `**${outcome}**`} | ${goal} | ${measured} |`,
  );
  return ['| | goal | this run |', '| --- | --- | --- |', ...rows].join('\n');
}

function aheadText(sheets: readonly PlottedSheet[]): string {
  const parts = sheets.flatMap(({ sheet }) => {
    const lines = peersAhead(sheet).map((line) => `- ${line}`);
    return lines.length ? [`### ${sheet.title}`, lines.join('\n')] : [];
  });
  return parts.length ? parts.join('\n\n') : 'Nowhere in this run.';
}

function markdown(results: Results): string {
  const sheets = sheetsOf(results);
  const sections = [
    ['Goals', verdictTable(results)],
    ['Where somebody else is ahead', aheadText(sheets)],
    ...sheets.map(({ sheet, plot }) => [
      sheet.title,
      sheetText(sheet),
      ...(plot ? [`![${sheet.title}](plots/${plot}.svg)`] : []),
    ]),
  ];
  const parts = sections.map(([heading = '', ...content]) => [`## ${heading}`, ...content].join('\n\n'));
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
