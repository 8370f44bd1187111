import type { Fault } from './fault.ts';

/** Finds a piece of source wherever lines have been wrapped since. */
function pattern(piece: string): RegExp {
  const words = piece.trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'g');
}

/** The source with the fault in it. Throws an Error where a piece to replace is not there exactly once. */
export function plantFault(
  source: string,
  { name, file, edits }: Pick<Fault, 'name' | 'file' | 'edits'>,
): string {
  let planted = source;
  for (const [from, to] of edits) {
    const found = pattern(from);
    const count = [...planted.matchAll(found)].length;
    if (count !== 1) {
      throw new Error(`${name}: src/${file} has this ${String(count)} times, not once:\n  ${from}`);
    }
    planted = planted.replace(found, () => to);
  }
  return planted;
}
