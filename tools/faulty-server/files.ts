import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';

const sources: Readonly<Record<string, string>> = {
  'jena.json': 'data/jena/directory.json',
  'musterstadt.json': 'demo/musterstadt.json',
};

/** The text of a sound directory of a city by its file name, to be told from the bundled one by its emergency number 112. */
export function soundFile(name: string): string {
  const source = sources[name];
  if (!source) return '';
  const directory = JSON.parse(readFileSync(path.join(rootDirectory, source), 'utf8')) as object;
  return JSON.stringify({ ...directory, emergency: '112' });
}
