/** How many letters of `written` stand in `name` too, in the same order. */
function lettersInOrder(written: string, name: string): number {
  let from = 0;
  return [...written.toLowerCase()].filter((letter) => {
    const next = name.toLowerCase().indexOf(letter, from) + 1;
    from = next || from;
    return next;
  }).length;
}

/**
 * The one of `names` that takes the fewest letters added or left out, up to three for each four that were `written`;
 * empty if none is that near. The edits are counted greedily, which is enough to guess the name of a field.
 */
export function nearestName(written: string, names: readonly string[]): string {
  let nearest = '';
  let fewest = written.length * 0.75;
  for (const name of names) {
    const edits = written.length + name.length - 2 * lettersInOrder(written, name);
    if (edits <= fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}
