import path from 'node:path';
import type { StreetTable } from '../../src/lookup/street-table.ts';
import { rootDirectory } from '../repository.ts';
import { parseStreetsFile, parseStreetsSource } from '../streets/streets-file.ts';
import { readUtf8 } from './read-utf8.ts';

/** The streets that are built in, where they are of this city. Throws a German sentence where they cannot be read. */
export function cityStreets(cityId: string): StreetTable | null {
  const file: unknown = JSON.parse(readUtf8(path.join(rootDirectory, 'data/jena/streets.json')));
  return parseStreetsSource(file).city === cityId ? parseStreetsFile(file) : null;
}
