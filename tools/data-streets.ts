import { readFileSync, writeFileSync } from 'node:fs';
import { parseDirectory } from '../src/directory/parse-directory.ts';
import { buildStreetTable } from './streets/build-street-table.ts';
import { districtShapes } from './streets/district-shapes.ts';
import { generatedStreets } from './streets/generated-streets.ts';
import { importOptions, usage, type ImportOptions } from './streets/import-options.ts';
import { readAddresses } from './streets/read-addresses.ts';
import { formatStreetsFile, parseStreetsSource } from './streets/streets-file.ts';
import { streetsReport } from './streets/streets-report.ts';
import { generatedFile, refuseOthersTable } from './streets/table-owner.ts';

function readText(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (text.includes('\uFFFD')) throw new Error(`${file} ist nicht in UTF-8 gespeichert.`);
  return text;
}

/** Reads the files, writes the table of streets and returns the report. Throws German sentences. */
function importStreets(options: ImportOptions): string {
  const { directory } = parseDirectory(JSON.parse(readText(options.directory)));
  if (!directory)
    throw new Error(`${options.directory} hat Fehler: npm run data:check -- ${options.directory}`);
  const source = parseStreetsSource(JSON.parse(readText(options.source)));
  if (source.city !== directory.city.id) throw new Error(`${options.source} gehört zu einer anderen Stadt.`);
  refuseOthersTable(options.out, directory.city.id);
  const geojson: unknown = JSON.parse(readText(options.polygons));
  const shapes = districtShapes(geojson, options.districtProperty, directory.districts);
  const { addresses, badRows } = readAddresses(readText(options.addresses), options.layout);
  const built = buildStreetTable(addresses, shapes);
  const report = streetsReport({ addresses, badRows, built, districts: directory.districts });
  if (built.streets.length === 0)
    throw new Error(`${report}\nKeine Adresse ist zu gebrauchen: stimmen die Spalten?`);
  writeFileSync(options.out, formatStreetsFile(source, built.streets));
  const table = { date: source.date, streets: built.streets };
  writeFileSync(generatedFile(options.out), generatedStreets(directory.city.id, table));
  return report;
}

try {
  console.log(importStreets(importOptions(process.argv.slice(2))));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
