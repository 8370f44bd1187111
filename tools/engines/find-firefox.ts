import { existsSync } from 'node:fs';
import { programOnPath } from './program-on-path.ts';

const furtherPlaces: readonly string[] = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox to test with: `FIREFOX_PATH`, else an installed one; `null` where there is none. */
export function findFirefox(): string | null {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`FIREFOX_PATH names no file: ${chosen}`);
  return chosen ?? programOnPath(['firefox-esr', 'firefox'], furtherPlaces);
}
