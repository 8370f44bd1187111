import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AddressLayout } from './read-addresses.ts';

/** What the command line of the importer says. */
export interface ImportOptions {
  readonly addresses: string;
  readonly polygons: string;
  readonly layout: AddressLayout;
  readonly districtProperty: string;
  readonly directory: string;
  readonly source: string;
  readonly out: string;
}

/** How the importer is called; the numbers are columns, counted from 1. */
export const usage = `npm run data:streets -- ADRESSEN FLÄCHEN [Angaben]

ADRESSEN  Tabelle (Tab, Semikolon oder Komma), eine Adresse je Zeile, UTF-8
FLÄCHEN   Ortsteile als GeoJSON, WGS84

--header                  die erste Zeile nennt die Spalten
--delimiter ZEICHEN       Trennzeichen, wenn es nicht zu erraten ist
--street SPALTE           Nummer oder Name der Spalte mit der Straße (1)
--number SPALTE           … mit der Hausnummer (2)
--postcode SPALTE         … mit der Postleitzahl, nur für den Bericht
--lon SPALTE              … mit der geographischen Länge in Grad (4)
--lat SPALTE              … mit der geographischen Breite in Grad (5)
--district-property NAME  Eigenschaft der Fläche, die den Ortsteil nennt (name)
--directory DATEI         Verzeichnis der Stadt (data/jena/directory.json)
--source DATEI            Herkunft, Stand und Lizenz (streets-source.json neben dem Verzeichnis)
--out DATEI               wohin die Tabelle geschrieben wird (streets.json neben dem Verzeichnis);
                          nie über die Tabelle einer anderen Stadt
`;

/** Reads the command line. Throws where it cannot be understood. */
export function importOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      header: { type: 'boolean', default: false },
      delimiter: { type: 'string' },
      street: { type: 'string', default: '1' },
      number: { type: 'string', default: '2' },
      postcode: { type: 'string' },
      lon: { type: 'string', default: '4' },
      lat: { type: 'string', default: '5' },
      'district-property': { type: 'string', default: 'name' },
      directory: { type: 'string', default: 'data/jena/directory.json' },
      source: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [addresses, polygons] = positionals;
  if (addresses === undefined || polygons === undefined || positionals.length > 2)
    throw new Error('Es fehlt die Datei der Adressen oder die der Flächen.');
  const { header, delimiter, street, number, lon, lat, postcode, directory } = values;
  const folder = path.dirname(directory);
  const { source = path.join(folder, 'streets-source.json'), out = path.join(folder, 'streets.json') } =
    values;
  return {
    addresses,
    polygons,
    layout: {
      columns: { street, number, lon, lat, ...(postcode !== undefined && { postcode }) },
      header,
      ...(delimiter !== undefined && { delimiter }),
    },
    districtProperty: values['district-property'],
    directory,
    source,
    out,
  };
}
