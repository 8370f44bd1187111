import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publicHolidays } from '../../../tools/directory/public-holidays.ts';
import { edited, type Edit } from '../../directory/made-up-file.ts';

const root: string = fileURLToPath(new URL('../../..', import.meta.url));
const holidays = publicHolidays('DE-TH', 2025, 2026);

/** The text of the directory of Jena. */
export const jena: string = readFileSync(path.join(root, 'data/jena/directory.json'), 'utf8');

/** Where the checked files lie; it goes when the tests of the file are done. */
export const folder: string = mkdtempSync(path.join(tmpdir(), 'data-check-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the check with these words on its command line. */
export function run(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = path.join(root, 'tools/data-check.ts');
  return spawnSync(process.execPath, [script, ...options], { cwd: root, encoding: 'utf8' });
}

/** Runs the check on a file with this content. */
export function runOn(content: string | Buffer, today = '2026-01-15'): ReturnType<typeof run> {
  const file = path.join(folder, 'verzeichnis.json');
  writeFileSync(file, content);
  return run(file, `--today=${today}`);
}

/** The text of the made-up file, with all holidays and these changes. */
export function written(...edits: Edit[]): string {
  return JSON.stringify(edited(['publicHolidays', holidays], ...edits), null, 2);
}
