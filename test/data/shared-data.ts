import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env['KOBB_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared/data');

/** The text of a file that is not part of the repository; `null` where it is not at hand. */
export function sharedText(name: string): string | null {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
