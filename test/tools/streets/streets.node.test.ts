import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import coded from '../../../data/jena/streets.generated.ts';
import { generatedStreets } from '../../../tools/streets/generated-streets.ts';
import { parseStreetsFile } from '../../../tools/streets/streets-file.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import { decodeStreets } from '../../../src/lookup/decode-streets.ts';
import { musterstadt } from '../../fixtures/musterstadt.ts';
import { musterstadtAddresses, musterstadtMap } from '../../fixtures/musterstadt-streets.ts';
import { sharedText } from '../../data/shared-data.ts';
import { misplacedAddresses, type Misplaced, type TriedCity } from './misplaced-addresses.ts';

const root = path.join(import.meta.dirname, '../../..');
const jena = path.join(root, 'data/jena');
const addresses = sharedText('jena-addresses-2017.tsv') ?? '';
const polygons = sharedText('jena-ortsteile-2017.geojson') ?? '';
const skip = addresses && polygons ? false : 'the raw address files are not beside the checkout';
const seed = 20170901;

const readJena = (): Directory =>
  JSON.parse(readFileSync(path.join(jena, 'directory.json'), 'utf8')) as Directory;

/** Each address once, with where it led; the spellings are told when the comparison fails. */
function assertMisplaced(misplaced: readonly Misplaced[], expected: readonly string[]): void {
  const unique = new Set(misplaced.map(({ address, got }) => `${address} => ${got}`));
  const spellings = misplaced.map(({ typed, got }) => `\n${typed} => ${got}`).join('');
  assert.deepEqual([...unique], expected, `misplaced:${spellings}`);
}

describe('every address typed, as in the file and in three other spellings', () => {
  it('leads to the districts of its polygon: a made-up city', () => {
    const city: TriedCity = { addresses: musterstadtAddresses, map: musterstadtMap, directory: musterstadt };
    const { tried, misplaced } = misplacedAddresses(city, seed);
    assert.equal(tried, 70);
    assertMisplaced(misplaced, [
      // Twice in the file; the neighbours on both sides decide.
      'Lange Straße 3 => heide',
      // Twice in the file, and nobody decides.
      'Zweimalweg 2 => ask',
      // In no polygon, between neighbours who differ; and alone in its street.
      'Randweg 3 => unknown',
      'Nirgendsweg 1 => another address',
    ]);
  });

  it('leads to the districts of its polygon: Jena', { skip }, () => {
    const map = JSON.parse(polygons) as TriedCity['map'];
    const { tried, misplaced } = misplacedAddresses({ addresses, map, directory: readJena() }, seed);
    assert.equal(tried, 16_745);
    // The two errors of the source, as data/README.md tells.
    assertMisplaced(misplaced, ['Stadtrodaer Straße 101 => unknown', 'In den Halben Äckern 77 => ilmnitz']);
  });
});

describe('data/jena/streets.json', () => {
  it('is what the importer makes of the raw files', { skip }, () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'streets-'));
    const [from, on, to] = ['addresses.tsv', 'polygons.geojson', 'streets.json'].map((name) =>
      path.join(directory, name),
    ) as [string, string, string];
    writeFileSync(from, addresses);
    writeFileSync(on, polygons);
    const args = [path.join(root, 'tools/data-streets.ts'), from, on, '--out', to];
    assert.equal(spawnSync(process.execPath, args, { cwd: root }).status, 0);
    for (const name of ['streets.json', 'streets.generated.ts'])
      assert.ok(readFileSync(path.join(directory, name)).equals(readFileSync(path.join(jena, name))), name);
    rmSync(directory, { recursive: true });
  });

  const text = readFileSync(path.join(jena, 'streets.json'), 'utf8');
  const table = parseStreetsFile(JSON.parse(text));

  it('says the same as the module that is built in', () => {
    assert.deepEqual(decodeStreets(coded), table);
    assert.equal(
      generatedStreets('jena', table),
      readFileSync(path.join(jena, 'streets.generated.ts'), 'utf8'),
    );
  });

  it('names only districts of the directory', () => {
    const known = new Set(readJena().districts.map(({ id }) => id));
    const named = table.streets.flatMap(({ parts }) => parts.flatMap(({ districts }) => districts));
    assert.deepEqual(
      [...new Set(named)].filter((id) => !known.has(id)),
      [],
    );
    assert.equal(new Set(named).size, 33);
  });
});
