import type { Officer } from './directory.ts';

/**
 * For each entry of an area, in the same order, the index of the first entry of the same person. Entries are one person if they
 * have the same `id`; or the same name and a telephone number in common; or the same name where one of them has no number and
 * nobody else bears it. Two different ids are never one person.
 */
export function peopleOf(officers: readonly Officer[]): readonly number[] {
  const leaders = officers.map((_, index) => index);
  const ids = officers.map(({ id }) => id);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    return leader;
  };
  const join = (one: number, other: number): void => {
    const [first = 0, second = 0] = [leaderOf(one), leaderOf(other)].sort((a, b) => a - b);
    if (ids[first] && ids[second] && ids[first] !== ids[second]) return;
    ids[first] ??= ids[second];
    leaders[second] = first;
  };
  const byMark = new Map<string, number>();
  officers.forEach(({ id, name, telephones }, index) => {
    for (const mark of [...(id ? [id] : []), ...telephones.map((number) => `${name}\n${number}`)]) {
      const known = byMark.get(mark);
      if (known === undefined) byMark.set(mark, index);
      else join(known, index);
    }
  });
  joinWithoutNumber(officers, leaderOf, join);
  return officers.map((_, index) => leaderOf(index));
}

/** An entry without a number is the one person who bears its name, if there is only one. */
function joinWithoutNumber(
  officers: readonly Officer[],
  leaderOf: (index: number) => number,
  join: (one: number, other: number) => void,
): void {
  const bearers = new Map<string, Set<number>>();
  const unnumbered = new Map<string, number[]>();
  officers.forEach(({ id, name, telephones }, index) => {
    if (id || telephones.length) bearers.set(name, (bearers.get(name) ?? new Set()).add(leaderOf(index)));
    else unnumbered.set(name, [...(unnumbered.get(name) ?? []), index]);
  });
  for (const [name, entries] of unnumbered) {
    const [bearer, another] = bearers.get(name) ?? entries.slice(0, 1);
    if (bearer !== undefined && another === undefined) for (const entry of entries) join(bearer, entry);
  }
}
