import type { Street } from '../../src/lookup/street-table.ts';
import type { DistrictShape } from './district-shapes.ts';
import type { Address } from './read-addresses.ts';
import { streetParts, type PlacedHouse } from './street-parts.ts';

/** An address of which the report speaks, with the place that the polygons give it. */
export interface NotedAddress extends Address {
  readonly place: string;
}

/** The streets that come out of the addresses, and what was noticed on the way. */
export interface BuiltStreets {
  readonly streets: readonly Street[];
  /** How many addresses lie in each place, by postcode: `place -> postcode -> addresses`. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** In no polygon, or in several at once: not used. */
  readonly unplaced: readonly Address[];
  readonly overruled: readonly NotedAddress[];
  readonly undecided: readonly NotedAddress[];
  readonly contradicting: readonly NotedAddress[];
  /** Names of streets none of whose addresses could be used. */
  readonly lostStreets: readonly string[];
}

type PlacedAddress = NotedAddress & PlacedHouse;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  // In code units, so that the same input gives the same bytes whatever the computer's language.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function countPostcodes(placed: readonly PlacedAddress[]): BuiltStreets['places'] {
  const count = (group: PlacedAddress[]): ReadonlyMap<string, number> =>
    new Map(groupBy(group, ({ postcode }) => postcode).map(([postcode, { length }]) => [postcode, length]));
  return new Map(groupBy(placed, ({ place }) => place).map(([place, group]) => [place, count(group)]));
}

/** Puts each address into its polygon and divides each street among the places found. */
export function buildStreetTable(
  addresses: readonly Address[],
  shapes: readonly DistrictShape[],
): BuiltStreets {
  const placed: PlacedAddress[] = [];
  const unplaced: Address[] = [];
  for (const address of addresses) {
    const [shape, ...others] = shapes.filter(({ contains }) => contains(address.longitude, address.latitude));
    if (shape && others.length === 0) placed.push({ ...address, place: shape.districts.join('/') });
    else unplaced.push(address);
  }
  const streets: Street[] = [];
  const noted = {
    overruled: [] as NotedAddress[],
    undecided: [] as NotedAddress[],
    contradicting: [] as NotedAddress[],
  };
  const kinds = ['overruled', 'undecided', 'contradicting'] as const;
  for (const [name, houses] of groupBy(placed, ({ street }) => street)) {
    const found = streetParts(houses);
    streets.push({ name, parts: found.parts });
    for (const kind of kinds) {
      const isNoted = ({ house, place }: PlacedHouse): boolean =>
        found[kind].some((one) => one.house === house && one.place === place);
      noted[kind].push(...houses.filter(isNoted));
    }
  }
  const kept = new Set(streets.map(({ name }) => name));
  const lost = new Set(unplaced.map(({ street }) => street).filter((street) => !kept.has(street)));
  return {
    streets,
    places: countPostcodes(placed),
    unplaced,
    ...noted,
    lostStreets: [...lost],
  };
}
