import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** The room that a source file belongs to: `src/card`, `lit`, `data`, or `src` for the element itself. */
function roomOf(source: string): string {
  const parts = source.split('/').filter((part) => part !== '..');
  if (parts[0] === 'node_modules') return 'lit';
  if (parts[0] === 'data') return 'data';
  return parts.length > 2 ? parts.slice(0, 2).join('/') : 'src';
}

/** How many bytes of a built file come from which source file, by its source map; the rest is under `(wrapping)`. */
export function byteOrigins(file: string): Map<string, number> {
  const map = new SourceMap(
    JSON.parse(readFileSync(`${file}.map`, 'utf8')) as ConstructorParameters<typeof SourceMap>[0],
  );
  const origins = new Map<string, number>();
  for (const [line, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    let column = 0;
    for (const character of text) {
      const entry = map.findEntry(line, column);
      const isMapped = 'originalSource' in entry && entry.originalSource && entry.generatedLine === line;
      const source = isMapped ? path.posix.normalize(entry.originalSource) : '(wrapping)';
      origins.set(source, (origins.get(source) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  }
  return origins;
}

/** The same by room, the largest first. */
export function bytesByRoom(origins: ReadonlyMap<string, number>): [room: string, bytes: number][] {
  const rooms = new Map<string, number>();
  for (const [source, bytes] of origins) rooms.set(roomOf(source), (rooms.get(roomOf(source)) ?? 0) + bytes);
  return [...rooms].sort(([, a], [, b]) => b - a);
}
