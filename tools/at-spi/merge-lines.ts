import type { Engine } from '../engines/engine.ts';
import type { ExpectedLine } from './journey.ts';

/** For each pair of beginnings left over, how many lines they have in common. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const cells = table[row] ?? [];
      const below = table[row + 1] ?? [];
      cells[column] =
        one[row] === other[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, cells[column + 1] ?? 0);
    }
  }
  return table;
}

/** What two lists of lines have in common and what each has alone, in an order that suits both. */
export function alignLines(
  one: readonly string[],
  other: readonly string[],
): { readonly one: number | null; readonly other: number | null }[] {
  const common = commonLengths(one, other);
  const pairs = [];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    if (row < one.length && column < other.length && one[row] === other[column])
      pairs.push({ one: row++, other: column++ });
    else if (column >= other.length || (common[row + 1]?.[column] ?? -1) >= (common[row]?.[column + 1] ?? 0))
      pairs.push({ one: row++, other: null });
    else pairs.push({ one: null, other: column++ });
  }
  return pairs;
}

/** The lines that several engines gave as one list that says which engine gave which line. */
export function mergeLines(perEngine: ReadonlyMap<Engine, readonly string[]>): ExpectedLine[] {
  let merged: ExpectedLine[] = [];
  for (const [engine, lines] of perEngine) {
    const before = merged;
    merged = alignLines(
      before.map(({ text }) => text),
      lines,
    ).flatMap(({ one, other }) => {
      const known = one === null ? undefined : before[one];
      if (other === null) return known ?? [];
      return { engines: [...(known?.engines ?? []), engine], text: lines[other] ?? '' };
    });
  }
  return merged;
}
