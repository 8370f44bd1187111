import coded from '../data/jena/streets.generated.ts';
import { decodeStreets } from './lookup/decode-streets.ts';
import type { StreetTable } from './lookup/street-table.ts';

let table: StreetTable | undefined;

/** The streets of the bundled directory's city, decoded when they are first asked for. */
export function bundledStreets(): StreetTable {
  return (table ??= decodeStreets(coded));
}
