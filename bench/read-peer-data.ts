import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseStreetsFile } from '../tools/streets/streets-file.ts';
import { rootDirectory } from '../tools/repository.ts';
import type { Area, Directory } from '../src/directory/directory.ts';
import { parseDirectory } from '../src/directory/parse-directory.ts';
import type { PeerArea, PeerData } from './peer-data.ts';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(rootDirectory, 'data/jena', file), 'utf8'));
}

/** The directory that the finder carries. Throws an Error that names the first problem of its file. */
export function readDirectory(): Directory {
  const { directory, problems } = parseDirectory(readJson('directory.json'));
  if (!directory) throw new Error(problems[0]?.message);
  return directory;
}

function german(texts: Readonly<Record<string, string>>): string {
  return texts['de'] ?? '';
}

function peerArea({ name, office, telephone, openingHours, officers, appointment }: Area): PeerArea {
  const { streetAddress, postalCode, addressLocality } = office;
  return {
    name: german(name),
    address: `${streetAddress}, ${postalCode} ${addressLocality}`,
    telephone,
    openingHours,
    officers,
    appointment: appointment && german(appointment),
  };
}

/** The data of Jena for pages other than the finder's, in German. */
export function readPeerData(): PeerData {
  const { areas, districts, source, station, emergency } = readDirectory();
  const placeOf = (id: string): number => districts.findIndex((district) => district.id === id);
  const { streets } = parseStreetsFile(readJson('streets.json'));
  return {
    areas: areas.map(peerArea),
    districts: districts.map(({ name, area }) => [name, areas.findIndex(({ id }) => id === area)]),
    streets: streets.map(({ name, parts }) => [
      name,
      ...new Set(parts.flatMap((part) => part.districts.map(placeOf))),
    ]),
    source: { title: german(source.title), url: german(source.url), published: source.published },
    station: { name: german(station.name), telephone: station.telephone },
    emergency,
  };
}
