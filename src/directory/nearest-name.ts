function editDistance(a: string, b: string): number {
  let row = Array.from({ length: a.length + 1 }, (_, index) => index);
  for (const letter of b) {
    let corner = Infinity;
    let left = Infinity;
    row = row.map((above, index) => {
      left = Math.min(left + 1, above + 1, corner + (a[index - 1] === letter ? 0 : 1));
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

/** The one of `names` within half as many edits as `written` has letters; empty if none is that near. */
export function nearestName(written: string, names: readonly string[]): string {
  let nearest = '';
  let least = written.length / 2;
  for (const name of names) {
    const distance = editDistance(name.toLowerCase(), written.toLowerCase());
    if (distance <= least) [nearest, least] = [name, distance];
  }
  return nearest;
}
