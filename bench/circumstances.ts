import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { MeasuredSource } from './measured-source.ts';
import { peers } from './peers.ts';
import type { Circumstances } from './results.ts';

const matchers = ['fuse.js', 'minisearch', '@leeoniya/ufuzzy', 'fuzzysort', 'match-sorter', 'flexsearch'];

function versionOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`${name} is not installed in bench/: npm ci --prefix bench`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The load average of the last minute: processes that run or wait; 0 where the system does not say. */
export function loadAverage(): number {
  return loadavg()[0] ?? 0;
}

/** The machine, the browser and the packages of a run that has taken so many minutes and began at such a load average. */
export function circumstances(
  source: MeasuredSource,
  browser: string,
  before: number,
  minutes: number,
): Circumstances {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const names = [...peers.flatMap(({ packages }) => packages), ...matchers];
  return {
    date: new Date().toISOString().slice(0, 10),
    minutes,
    source,
    processors: processors.length,
    machine: `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`,
    browser,
    versions: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
    loadAverages: [before, loadAverage()],
  };
}
