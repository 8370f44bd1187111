import type { Directory } from '../../../src/directory/directory.ts';
import { decodeStreets } from '../../../src/lookup/decode-streets.ts';
import { createStreetFinder, type StreetFinder, type StreetMatch } from '../../../src/lookup/find-streets.ts';
import { houseNumberText } from '../../../src/lookup/house-number.ts';
import { buildStreetTable } from '../../../tools/streets/build-street-table.ts';
import { districtShapes, type DistrictShape } from '../../../tools/streets/district-shapes.ts';
import { encodeStreets } from '../../../tools/streets/encode-streets.ts';
import { readAddresses, type Address } from '../../../tools/streets/read-addresses.ts';
import { addressSpeller } from '../../fixtures/address-spellings.ts';
import { liesIn } from '../../fixtures/ray-casting.ts';

/** A city to try: the two files of the importer and the directory. */
export interface TriedCity {
  readonly addresses: string;
  readonly map: { readonly features: readonly MapFeature[] };
  readonly directory: Directory;
}

interface MapFeature {
  readonly properties: object & { readonly name?: unknown };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

interface Imported {
  readonly addresses: readonly Address[];
  readonly shapes: readonly DistrictShape[];
  readonly directory: Directory;
}

const columns = { street: '1', number: '2', postcode: '3', lon: '4', lat: '5' };

/** District ids of the polygons around a point, found without the importer. */
function districtsAt({ map, directory }: TriedCity, longitude: number, latitude: number): string[] {
  const names = map.features
    .filter(({ geometry }) => liesIn(geometry, longitude, latitude))
    .map(({ properties }) => properties.name);
  return directory.districts
    .filter(({ name, aliases = [] }) => [name, ...aliases].some((own) => names.includes(own)))
    .map(({ id }) => id);
}

/** An address that did not lead where its polygon says. */
export interface Misplaced {
  readonly address: string;
  readonly typed: string;
  /** The districts of the first suggestion if it is the street, or what the finder says instead. */
  readonly got: string;
}

function finderOf({ addresses, shapes, directory }: Imported): StreetFinder {
  const { streets } = buildStreetTable(addresses, shapes);
  const coded = encodeStreets({ date: '2017', streets });
  const areas = new Map(directory.districts.map(({ id, area }) => [id, area]));
  return createStreetFinder(
    () => decodeStreets(coded),
    (id) => areas.get(id) ?? null,
  );
}

function resultOf(match: StreetMatch | undefined, street: string, number: string): string {
  if (match?.street.name !== street || match.houseNumber !== number) return 'another address';
  return match.answer.kind === 'found' ? match.answer.districts.join('/') : match.answer.kind;
}

/**
 * Types every address of a city as it stands in the file and in three seeded spellings, and names those whose first
 * suggestion is not the street with exactly the districts of the polygon.
 */
export function misplacedAddresses(city: TriedCity, seed: number): { tried: number; misplaced: Misplaced[] } {
  const { addresses } = readAddresses(city.addresses, { columns, header: false });
  const shapes = districtShapes(city.map, 'name', city.directory.districts);
  const find = finderOf({ addresses, shapes, directory: city.directory });
  const spell = addressSpeller(seed);
  const misplaced = addresses.flatMap(({ street, house, longitude, latitude }) => {
    const number = houseNumberText(house);
    const address = `${street} ${number}`;
    const expected = districtsAt(city, longitude, latitude).join('/');
    return [address, ...Array.from({ length: 3 }, () => spell(street, number))]
      .map((typed) => ({ address, typed, got: resultOf(find(typed, 20)[0], street, number) }))
      .filter(({ got }) => got !== expected);
  });
  return { tried: addresses.length, misplaced };
}
