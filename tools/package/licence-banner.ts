import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rootDirectory } from '../repository.ts';

/** What a built file carries beside the finder's own code, and how its first line names it. */
const carried = {
  lit: 'lit, BSD-3-Clause',
  streets: 'streets of Jena, Datenlizenz Deutschland – Namensnennung – Version 2.0',
  'lean-qr': 'lean-qr, MIT',
} as const;

function readText(file: string): string {
  return readFileSync(path.join(rootDirectory, file), 'utf8').trim();
}

/** The part of `THIRD-PARTY-NOTICES.txt` about `name`: parts are two empty lines apart. Throws where there is none. */
function noticeOf(name: string): string {
  const notice = readText('THIRD-PARTY-NOTICES.txt')
    .split('\n\n\n')
    .find((part) => (part.split('\n\n', 1)[0] ?? '').includes(name));
  if (notice === undefined) throw new Error(`THIRD-PARTY-NOTICES.txt says nothing about ${name}.`);
  return notice.trim();
}

/**
 * The comment at the top of a built file: its name and version in the first line, then the licence texts of all that is
 * in it. People upload the one file, and whoever passes code on owes its licence text with it.
 */
export function licenceBanner(...parts: readonly (keyof typeof carried)[]): string {
  const names = parts.map((part) => carried[part]).join('; ');
  const texts = [readText('LICENSE'), ...parts.map(noticeOf)];
  return `/*! ${manifest.name} ${manifest.version}, MIT; with ${names}\n\n${texts.join('\n\n\n')}\n*/`;
}
