import { existsSync } from 'node:fs';
import path from 'node:path';
import { readUtf8 } from '../directory/read-utf8.ts';
import { generatedStreets } from './generated-streets.ts';
import { parseStreetsFile, parseStreetsSource } from './streets-file.ts';
import { generatedFile } from './table-owner.ts';

/** What is wrong with the tables beside a directory: of another city, or packed from other streets. */
export type TableFault = 'another-city' | 'not-repacked' | null;

/** Looks at `streets.json` and its packed form in the folder of a directory; without them nothing is wrong. */
export function bundledTableFault(folder: string, cityId: string): TableFault {
  const streetsFile = path.join(folder, 'streets.json');
  if (!existsSync(streetsFile)) return null;
  const file: unknown = JSON.parse(readUtf8(streetsFile));
  const { city } = parseStreetsSource(file);
  if (city !== cityId) return 'another-city';
  const packed = generatedFile(streetsFile);
  const isPacked = existsSync(packed) && readUtf8(packed) === generatedStreets(city, parseStreetsFile(file));
  return isPacked ? null : 'not-repacked';
}
