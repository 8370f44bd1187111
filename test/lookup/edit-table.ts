/**
 * The distances of `pattern` to each beginning of `text`, from the empty one to all of it, by the textbook table
 * (restricted Damerau–Levenshtein): slow, and written without a look at the code it judges.
 */
export function editTable(pattern: string, text: string): number[] {
  const at = (line: readonly number[] | undefined, column: number): number =>
    column < 0 ? Infinity : (line?.[column] ?? Infinity);
  const table: number[][] = [];
  for (let row = 0; row <= pattern.length; row++) {
    const line: number[] = [];
    const [above, twoAbove] = table.slice(-2).reverse();
    table.push(line);
    for (let column = 0; column <= text.length; column++) {
      const same = pattern.charAt(row - 1) === text.charAt(column - 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        pattern.charAt(row - 1) === text.charAt(column - 2) &&
        pattern.charAt(row - 2) === text.charAt(column - 1);
      line.push(
        row + column === 0
          ? 0
          : Math.min(
              at(above, column) + 1,
              at(line, column - 1) + 1,
              at(above, column - 1) + (same ? 0 : 1),
              swapped ? at(twoAbove, column - 2) + 1 : Infinity,
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
