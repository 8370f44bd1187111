import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shared = process.env['KOBB_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');

/** The text of a file in the folder of raw data beside the checkout; `null` where it is not at hand. */
export function sharedText(name: string): string | null {
  const file = path.join(shared, 'data', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
