import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import path from 'node:path';
import { modulesDirectory } from '../scripts/repository.ts';
import { peers } from './peers.ts';
import type { Circumstances } from './results.ts';

const matchers = ['fuse.js', 'minisearch', '@leeoniya/ufuzzy', 'fuzzysort', 'match-sorter', 'flexsearch'];

function versionOf(name: string): string {
  const file = path.join(modulesDirectory, name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Processes that wait for a processor, on average in the last minute; 0 where the system does not say. */
export function busyness(): number {
  return loadavg()[0] ?? 0;
}

/** The machine, the browser and the packages of a run that has taken so long and began when so many processes waited. */
export function circumstances(browser: string, before: number, minutes: number): Circumstances {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const names = [...peers.flatMap(({ packages }) => packages), ...matchers];
  return {
    date: new Date().toISOString().slice(0, 10),
    minutes,
    machine: `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`,
    browser,
    versions: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
    busy: [before, busyness()],
  };
}
