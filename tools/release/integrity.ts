import { createHash } from 'node:crypto';
import type { Files } from '../site/files.ts';

/** What stands in an `integrity` attribute, https://www.w3.org/TR/sri-2/. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** A list for `sha256sum --check`. */
export function checksums(files: Files): string {
  const lines = [...files].map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}

/** `integrity.json`: the version, and of each file its size in bytes and what stands in an `integrity` attribute. */
export function integrityList(files: Files, version: string): string {
  const listed = [...files].map(([name, content]) => [
    name,
    { bytes: content.length, integrity: integrityOf(content) },
  ]);
  return `${JSON.stringify({ version, files: Object.fromEntries(listed) as unknown }, null, 2)}\n`;
}
