import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';

/** What the importer needs to know of a district of the directory. */
export interface NamedDistrict {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

type Rings = readonly (readonly (readonly number[])[])[];

/** A polygon of the map and the districts that go by its name. */
export interface DistrictShape {
  readonly name: string;
  readonly districts: readonly string[];
  readonly contains: (longitude: number, latitude: number) => boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((degrees) => typeof degrees === 'number');

const isRings = (value: unknown): value is number[][][] =>
  Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(isPosition));

function polygonsOf(geometry: unknown): Rings[] {
  if (!isObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'Polygon' && isRings(coordinates)) return [coordinates];
  if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isRings)) return coordinates;
  return [];
}

/** Asks the box around a polygon first: it rules out nearly all points, and costs nearly nothing. */
function insideTest(rings: Rings): DistrictShape['contains'] {
  const positions = rings.flat();
  const bounds = [0, 1].map((axis) => {
    const sorted = positions.map((position) => position[axis] ?? NaN).sort((a, b) => a - b);
    return [sorted[0] ?? NaN, sorted.at(-1) ?? NaN] as const;
  });
  const polygon = {
    type: 'Polygon' as const,
    coordinates: rings.map((ring) => ring.map((position) => [...position])),
  };
  return (...point) =>
    point.every((degrees, axis) => {
      const [least, most] = bounds[axis] ?? [NaN, NaN];
      return least <= degrees && degrees <= most;
    }) && booleanPointInPolygon(point, polygon);
}

function shapeOf(feature: unknown, property: string, districts: readonly NamedDistrict[]): DistrictShape {
  const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
  const name = properties[property];
  if (typeof name !== 'string')
    throw new Error(`Eine Fläche hat keinen Namen in „${property}“ (--district-property).`);
  const named = districts.filter((district) => district.name === name || district.aliases?.includes(name));
  if (named.length === 0) throw new Error(`Die Fläche „${name}“ heißt wie kein Ortsteil des Verzeichnisses.`);
  const tests = polygonsOf(isObject(feature) ? feature['geometry'] : null).map(insideTest);
  if (tests.length === 0) throw new Error(`Die Fläche „${name}“ ist kein Polygon.`);
  return {
    name,
    districts: named.map(({ id }) => id),
    contains: (...point) => tests.some((contains) => contains(...point)),
  };
}

/**
 * The polygons of a GeoJSON FeatureCollection in WGS84 degrees, each with the districts of the directory that have its
 * name as name or alias. Throws a German sentence where a polygon has no name or fits no district.
 */
export function districtShapes(
  geojson: unknown,
  property: string,
  districts: readonly NamedDistrict[],
): DistrictShape[] {
  const features = isObject(geojson) ? geojson['features'] : null;
  if (!Array.isArray(features)) throw new Error('Die Datei der Flächen ist keine GeoJSON-FeatureCollection.');
  return features.map((feature) => shapeOf(feature, property, districts));
}
