/** The longest pattern that one machine word can hold a column of the distance table for. */
export const longestPattern = 32;

const space = 32;

/**
 * How far a text, up to its first space, is from the pattern (1 to 32 UTF-16 units), counted in half edits: two for each letter left out, added,
 * mistaken or swapped with its neighbour; or, where that is less, the same for the beginning of the text plus one.
 *
 * The distance (restricted Damerau–Levenshtein) is computed column by column in the bits of one number,
 * after H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", 2003.
 */
export function halfEditsTo(pattern: string): (text: string) => number {
  const rowsOf: number[] = [];
  for (let row = 0; row < pattern.length; row++) {
    const unit = pattern.charCodeAt(row);
    rowsOf[unit] = (rowsOf[unit] ?? 0) | (1 << row);
  }
  const lastRow = 1 << (pattern.length - 1);
  return (text) => {
    let rises = -1;
    let falls = 0;
    let diagonal = 0;
    let rowsBefore = 0;
    let distance = pattern.length;
    let nearest = distance;
    for (let column = 0, unit; (unit = text.charCodeAt(column)) > space; column++) {
      const rows = rowsOf[unit] ?? 0;
      diagonal = (((~diagonal & rows) << 1) & rowsBefore) | (((rows & rises) + rises) ^ rises) | rows | falls;
      const right = falls | ~(diagonal | rises);
      const left = diagonal & rises;
      if (right & lastRow) distance++;
      if (left & lastRow) distance--;
      nearest = Math.min(nearest, distance);
      const shifted = (right << 1) | 1;
      rises = (left << 1) | ~(diagonal | shifted);
      falls = shifted & diagonal;
      rowsBefore = rows;
    }
    return Math.min(2 * distance, 2 * nearest + 1);
  };
}
