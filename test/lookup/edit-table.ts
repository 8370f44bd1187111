/**
 * The distances of `pattern` to each beginning of `text`, from the empty one to all of it, by the textbook table
 * (restricted Damerau–Levenshtein): slow, and written without a look at the code it judges.
 */
export function editTable(pattern: string, text: string): number[] {
  const at = (rows: number[][], row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  const table: number[][] = [];
  for (let row = 0; row <= pattern.length; row++) {
    const line: number[] = [];
    table.push(line);
    for (let column = 0; column <= text.length; column++) {
      const same = pattern[row - 1] === text[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        pattern[row - 1] === text[column - 2] &&
        pattern[row - 2] === text[column - 1];
      line.push(
        row + column === 0
          ? 0
          : Math.min(
              at(table, row - 1, column) + 1,
              at(table, row, column - 1) + 1,
              at(table, row - 1, column - 1) + (same ? 0 : 1),
              swapped ? at(table, row - 2, column - 2) + 1 : Infinity,
            ),
      );
    }
  }
  return table[pattern.length] ?? [];
}

/** What `halfEditsTo(pattern)(text)` promises, by the table. */
export function halfEditsByTable(pattern: string, text: string): number {
  const distances = editTable(pattern, text);
  return Math.min(2 * (distances[text.length] ?? NaN), 2 * Math.min(...distances) + 1);
}
