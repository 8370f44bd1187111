import { sideOf } from '../../src/lookup/house-number.ts';
import type { HouseRun, StreetPart } from '../../src/lookup/street-table.ts';

/** A house and the districts of the polygon it stands in, as one text: `kunitz/laasan`. */
export interface PlacedHouse {
  readonly house: number;
  readonly place: string;
}

/** The parts of one street, and what in it looks like an error of the source. */
export interface StreetParts {
  readonly parts: readonly StreetPart[];
  /** Houses that stand in the file twice, in two places, of which one is that of both neighbours: taken for that one. */
  readonly overruled: readonly PlacedHouse[];
  /** Houses that stand in the file twice, in two places, where the neighbours do not decide: they lie in both. */
  readonly undecided: readonly PlacedHouse[];
  /** Houses with another place than both their neighbours, which agree with each other; left as they are. */
  readonly contradicting: readonly PlacedHouse[];
}

interface Side {
  readonly houses: readonly PlacedHouse[];
  readonly overruled: readonly PlacedHouse[];
  readonly undecided: readonly PlacedHouse[];
}

/** The houses of one side in order; a house in several places that cannot be decided has them all for its place. */
function orderSide(placed: readonly PlacedHouse[]): Side {
  const places = new Map<number, Set<string>>();
  for (const { house, place } of placed) places.set(house, (places.get(house) ?? new Set()).add(place));
  const sorted = [...places].sort(([a], [b]) => a - b);
  const sure = ([, set]: [number, Set<string>]): boolean => set.size === 1;
  const overruled: PlacedHouse[] = [];
  const undecided: PlacedHouse[] = [];
  const houses = sorted.map(([house, set], at) => {
    const [before] = sorted.slice(0, at).findLast(sure)?.[1] ?? [];
    const [after] = sorted.slice(at + 1).find(sure)?.[1] ?? [];
    const rows = [...set].map((place) => ({ house, place }));
    if (set.size > 1 && before !== undefined && before === after && set.has(before)) {
      overruled.push(...rows.filter(({ place }) => place !== before));
      return { house, place: before };
    }
    if (set.size === 1) return { house, place: [...set].join() };
    undecided.push(...rows);
    return { house, place: [...new Set([...set].flatMap((place) => place.split('/')))].sort().join('/') };
  });
  return { houses, overruled, undecided };
}

function contradictingOf({ houses }: Side): PlacedHouse[] {
  return houses.filter(({ place }, at) => {
    const before = houses[at - 1]?.place;
    return before !== undefined && before === houses[at + 1]?.place && before !== place;
  });
}

function runsOf(side: Side): (HouseRun & { place: string })[] {
  const runs: { from: number; to: number; place: string }[] = [];
  for (const { house, place } of side.houses) {
    const last = runs.at(-1);
    if (last?.place === place) last.to = house;
    else runs.push({ from: house, to: house, place });
  }
  return runs;
}

/** Divides a street among the places of its houses, each side by itself; the part with the lowest number comes first. */
export function streetParts(placed: readonly PlacedHouse[]): StreetParts {
  const sides = [1, 0].map((side) => orderSide(placed.filter(({ house }) => sideOf(house) === side)));
  const runs = sides.flatMap(runsOf).sort((a, b) => a.from - b.from);
  const places = [...new Set(runs.map(({ place }) => place))];
  const parts = places.map((place) => ({
    districts: place.split('/'),
    runs:
      places.length === 1
        ? []
        : runs.filter((run) => run.place === place).map(({ from, to }) => ({ from, to })),
  }));
  return {
    parts,
    overruled: sides.flatMap(({ overruled }) => overruled),
    undecided: sides.flatMap(({ undecided }) => undecided),
    contradicting: sides.flatMap(contradictingOf),
  };
}
