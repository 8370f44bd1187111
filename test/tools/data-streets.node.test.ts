import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { bundledTableFault } from '../../tools/streets/bundled-table-fault.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { musterstadtAddresses, musterstadtMap } from '../fixtures/musterstadt-streets.ts';

const root = path.join(import.meta.dirname, '../..');
const directory = mkdtempSync(path.join(tmpdir(), 'streets-'));
const file = (name: string): string => path.join(directory, name);
const write = (name: string, content: unknown): void => {
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
};

write('addresses.tsv', musterstadtAddresses);
write('map.geojson', musterstadtMap);
write('directory.json', musterstadt);
write('source.json', { city: 'musterstadt', date: '2017-09', licence: 'erfunden' });
after(() => {
  rmSync(directory, { recursive: true });
});

/** Runs the importer on files of the temporary directory. */
function run(addresses: string, map = 'map.geojson', ...more: string[]) {
  const files = [
    '--directory',
    file('directory.json'),
    '--source',
    file('source.json'),
    '--out',
    file('out.json'),
  ];
  const script = path.join(root, 'tools/data-streets.ts');
  const args = [script, file(addresses), file(map), ...files, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const linesAfter = (report: string, heading: string): string[] => {
  const [, rest = ''] = report.split(`\n${heading}`);
  return (rest.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
};

describe('npm run data:streets', () => {
  it('writes one street a line, with its places and their house numbers', () => {
    assert.equal(run('addresses.tsv').status, 0);
    const text = readFileSync(file('out.json'), 'utf8');
    assert.ok(text.includes('"licence": "erfunden"'));
    for (const line of [
      '    "Alter Krug": "altdorf/neudorf",',
      '    "Anna-Krug-Allee": "altdorf/neudorf 1-3, 2-8; unterstadt 9-11, 10-20",',
      '    "Buchstabenweg": "heide 5; quellen 5a-7",',
      '    "Lange Straße": "heide 1-9, 2-14; quellen 11-21; niemandsland 16-20",',
      '    "Straßburger Weg": "niemandsland",',
      '    "Zweimalweg": "heide/quellen 2; quellen 4"',
    ])
      assert.ok(text.includes(`${line.replace('Straßburger', 'Strassburger')}\n`), line);
  });

  it('writes the same bytes for the same input', () => {
    run('addresses.tsv');
    const first = readFileSync(file('out.json'));
    run('addresses.tsv');
    assert.ok(first.equals(readFileSync(file('out.json'))));
  });

  it('reports to the data office what is wrong with the source', () => {
    const { stdout } = run('addresses.tsv');
    assert.match(
      stdout,
      /^70 Adressen in 18 Straßen,\ndavon 9 ganz in einem Ortsteil und 9 in mehreren;\nin 8 entscheidet die Hausnummer/,
    );
    assert.deepEqual(linesAfter(stdout, 'Adressen in keiner Fläche'), [
      'Randweg 3 (Zeile 69)',
      'Nirgendsweg 1 (Zeile 70)',
    ]);
    assert.deepEqual(linesAfter(stdout, 'Straßen, von denen keine Adresse'), ['Nirgendsweg']);
    assert.match(stdout, /Lange Straße 3 \(Zeile \d+\): quellen; das nächste andere Haus der Straße ist/);
    assert.match(stdout, /Buchenstraße 5 \(Zeile \d+\): quellen/);
    assert.match(stdout, /Lange Straße: heide, quellen, niemandsland – die Hausnummer entscheidet/);
    assert.match(stdout, /Zweimalweg: heide, quellen – /);
    assert.match(stdout, /in beiden Ortsteilen geführt: 2\n {2}Zweimalweg 2 \(Zeile \d+\): heide\n/);
    assert.match(stdout, /Anna-Krug-Allee: altdorf, neudorf, unterstadt$/m);
  });

  it('names every row that it cannot use with its line, and uses the others', () => {
    const rows = [
      'Ort;Weg;Nr;X;Y;PLZ',
      'M;Guter Weg;12 A;9,05;54,51;99998',
      'M;;1;9,05;54,51;',
      'M;Guter Weg;x;9,05;54,51;',
      'M;Guter Weg;1;681234,5;54,51;',
      'M;Guter Weg;1;9,05;;',
      'M;"Weg; krummer";1;9,05;54,51;',
      '',
      'M;"Guter ""Weg""";3-5;9,05;54,51;',
    ];
    write('header.csv', `\uFEFF${rows.join('\r\n')}\r\n`);
    const columns = [
      '--header',
      '--street',
      'Weg',
      '--number',
      'Nr',
      '--lon',
      'X',
      '--lat',
      'Y',
      '--postcode',
      'PLZ',
    ];
    const { status, stdout } = run('header.csv', 'map.geojson', ...columns);
    assert.equal(status, 0);
    assert.deepEqual(linesAfter(stdout, 'Zeilen, die nicht zu gebrauchen sind: 6'), [
      'Zeile 3: ohne Straße: M;;1;9,05;54,51;',
      'Zeile 4: Hausnummer „x“ nicht lesbar: M;Guter Weg;x;9,05;54,51;',
      'Zeile 5: geographische Länge nicht lesbar (Grad, WGS84): M;Guter Weg;1;681234,5;54,51;',
      'Zeile 6: geographische Breite nicht lesbar (Grad, WGS84): M;Guter Weg;1;9,05;;',
      'Zeile 7: Straßenname mit Komma oder Semikolon: M;"Weg; krummer";1;9,05;54,51;',
      'Zeile 8: ohne Straße:',
    ]);
    assert.match(stdout, /heide: 2, 99998 \(1, fehlt im Verzeichnis\)$/m);
    const { streets } = JSON.parse(readFileSync(file('out.json'), 'utf8')) as { streets: object };
    assert.deepEqual(streets, { 'Guter "Weg"': 'heide', 'Guter Weg': 'heide' });
  });
});

describe('npm run data:streets refuses with a sentence and exit code 1', () => {
  const feature = (name: unknown, geometry: unknown): object => ({
    features: [{ properties: { name }, geometry }],
  });
  const polygon = { type: 'Polygon', coordinates: [[[9, 54], [9, 55], [10, 55], [9, 54]]] }; // prettier-ignore
  const maps: readonly [string, unknown, RegExp][] = [
    ['no feature collection', [], /keine GeoJSON-FeatureCollection/],
    ['a polygon without a name', feature(7, polygon), /keinen Namen in „name“/],
    ['a polygon of no district', feature('Atlantis', polygon), /„Atlantis“ heißt wie kein Ortsteil/],
    ['a point', feature('Heide', { type: 'Point', coordinates: [9, 54] }), /„Heide“ ist kein Polygon/],
    ['a map of elsewhere', feature('Heide', { ...polygon, coordinates: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }), /Keine Adresse ist zu gebrauchen/], // prettier-ignore
  ];
  for (const [title, map, sentence] of maps)
    it(title, () => {
      write('bad.geojson', map);
      const { status, stderr } = run('addresses.tsv', 'bad.geojson');
      assert.equal(status, 1);
      assert.match(stderr, sentence);
    });

  it('a column that is not there', () => {
    const { status, stderr } = run('addresses.tsv', 'map.geojson', '--street', 'Weg');
    assert.equal(status, 1);
    assert.match(stderr, /Die Spalte „Weg“ gibt es nicht\. Ohne Kopfzeile/);
  });

  it('a file in another encoding', () => {
    writeFileSync(file('latin1.tsv'), Buffer.from('Mühlweg\t1\t99999\t9.05\t54.51', 'latin1'));
    assert.match(run('latin1.tsv').stderr, /nicht in UTF-8/);
  });

  for (const [title, name, content] of [
    ['the table of another city', 'theirs.json', '{ "version": 1, "city": "jena", "streets": {} }'],
    ['a packed table of another city', 'theirs-2.generated.ts', '// The streets of jena. Generated'],
    ['something else', 'letter.json', 'Sehr geehrte Damen und Herren'],
  ] as const)
    it(`W6 ${title} where the table is to be written, which stays as it is`, () => {
      write(name, content);
      const out = file(name.replace('.generated.ts', ''));
      const { status, stderr } = run('addresses.tsv', 'map.geojson', '--out', out);
      assert.equal(status, 1);
      assert.match(stderr, /gehört .*nicht zu „musterstadt“; es wurde nichts geschrieben/);
      assert.equal(readFileSync(file(name), 'utf8'), content);
    });

  it('W6 without --out => beside the directory, and the packed table says whose it is', () => {
    const script = path.join(root, 'tools/data-streets.ts');
    write('streets-source.json', { city: 'musterstadt', date: '2017-09' });
    const args = [script, file('addresses.tsv'), file('map.geojson'), '--directory', file('directory.json')];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(readFileSync(file('streets.generated.ts'), 'utf8'), /^\/\/ The streets of musterstadt\./);
    assert.equal(bundledTableFault(directory, 'musterstadt'), null);
    assert.equal(bundledTableFault(directory, 'jena'), 'another-city');
    write('streets.generated.ts', 'export default "";');
    assert.equal(bundledTableFault(directory, 'musterstadt'), 'not-repacked');
    rmSync(file('streets.json'));
    assert.equal(bundledTableFault(directory, 'musterstadt'), null);
  });

  it('a source without a date', () => {
    write('undated.json', { city: 'musterstadt', date: 'neulich' });
    const { status, stderr } = run('addresses.tsv', 'map.geojson', '--source', file('undated.json'));
    assert.equal(status, 1);
    assert.match(stderr, /keinen Stand/);
  });
});
