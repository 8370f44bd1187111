import { houseNumber } from '../../src/lookup/house-number.ts';
import { delimiterOf, fieldsOf } from './delimited.ts';
import { restoreStrasse } from './restore-strasse.ts';

/** One address of the file, with its place in WGS84 degrees. */
export interface Address {
  /** Counted from 1. */
  readonly line: number;
  readonly street: string;
  readonly house: number;
  readonly postcode: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** A row that could not be used, with the reason in German. */
export interface BadRow {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** Which column holds what: its number, counted from 1, or its name in the header. */
export interface AddressColumns {
  readonly street: string;
  readonly number: string;
  readonly lon: string;
  readonly lat: string;
  readonly postcode?: string;
}

/** How an address file is laid out. */
export interface AddressLayout {
  readonly columns: AddressColumns;
  readonly header: boolean;
  /** Found out from the first line where it is not given. */
  readonly delimiter?: string;
}

function columnIndex(column: string, header: readonly string[] | null): number {
  const index = header?.includes(column)
    ? header.indexOf(column)
    : /^\d+$/.test(column)
      ? Number(column) - 1
      : -1;
  if (index >= 0) return index;
  const known = header
    ? `Die Kopfzeile nennt: ${header.join(', ')}`
    : 'Ohne Kopfzeile (--header) zählen nur Nummern';
  throw new Error(`Die Spalte „${column}“ gibt es nicht. ${known}.`);
}

/** Degrees, also with a decimal comma; NaN where they are none. */
function degreesOf(text: string, most: number): number {
  const degrees = text === '' ? NaN : Number(text.replace(',', '.'));
  return Math.abs(degrees) <= most ? degrees : NaN;
}

function reasonAgainst(address: Address, number: string): string | null {
  if (!address.street) return 'ohne Straße';
  if (/[,;\n]/.test(address.street)) return 'Straßenname mit Komma oder Semikolon';
  if (!/^\d{1,4}\s*[a-z]?(\s*[-–/+].*)?$/i.test(number)) return `Hausnummer „${number}“ nicht lesbar`;
  if (Number.isNaN(address.longitude)) return 'geographische Länge nicht lesbar (Grad, WGS84)';
  if (Number.isNaN(address.latitude)) return 'geographische Breite nicht lesbar (Grad, WGS84)';
  return null;
}

/** Reads the rows of a delimited address file. Throws where a column is missing from the header. */
export function readAddresses(
  text: string,
  layout: AddressLayout,
): { addresses: Address[]; badRows: BadRow[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const delimiter = layout.delimiter ?? delimiterOf(lines[0] ?? '');
  const header = layout.header ? fieldsOf(lines[0] ?? '', delimiter) : null;
  const { columns } = layout;
  const [street, number, lon, lat, postcode] = [
    columns.street,
    columns.number,
    columns.lon,
    columns.lat,
    columns.postcode,
  ].map((column) => (column === undefined ? -1 : columnIndex(column, header)));
  const addresses: Address[] = [];
  const badRows: BadRow[] = [];
  for (const [at, row] of lines.entries()) {
    if (header && at === 0) continue;
    const fields = fieldsOf(row, delimiter);
    const field = (index = -1): string => fields[index] ?? '';
    const address = {
      line: at + 1,
      street: restoreStrasse(field(street).normalize('NFC')),
      house: houseNumber(field(number)) ?? 0,
      postcode: field(postcode),
      longitude: degreesOf(field(lon), 180),
      latitude: degreesOf(field(lat), 90),
    };
    const reason = reasonAgainst(address, field(number));
    if (reason === null) addresses.push(address);
    else badRows.push({ line: at + 1, text: row, reason });
  }
  return { addresses, badRows };
}
