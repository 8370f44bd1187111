const letters = [...'abcdefghijklmnopqrstuvwxyzäöüß'];

/** Every text one letter away from `text`: left out, added, mistaken, or swapped with its neighbour; not `text` itself. */
export function oneEditMisspellings(text: string): string[] {
  const signs = [...text];
  const found = new Set<string>();
  for (let place = 0; place <= signs.length; place++) {
    const before = signs.slice(0, place).join('');
    const [here = '', next = ''] = signs.slice(place);
    const after = signs.slice(place + 1).join('');
    found.add(before + after);
    if (next) found.add(before + next + here + signs.slice(place + 2).join(''));
    for (const letter of letters) {
      found.add(before + letter + here + after);
      if (here) found.add(before + letter + after);
    }
  }
  found.delete(text);
  return [...found];
}
