import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folder, jena, run, runOn, written } from './directory/run-data-check.ts';

function linesOf(stdout: string): string[] {
  return stdout
    .trim()
    .replaceAll(folder + path.sep, '')
    .split('\n');
}

/** `{text}` is the number of the line in which the text stands, `{text -1}` of the one before. */
function withLines(expected: string, content: string): string {
  return expected.replace(/\{(.+?)( -1)?\}/g, (_, text: string, before?: string) => {
    const index = content.split('\n').findIndex((line) => line.includes(text));
    return String(before ? index : index + 1);
  });
}

const contents: readonly [title: string, content: string, lines: readonly string[]][] = [
  [
    'a wrong time and a field that is missing, in the order of their lines',
    written(['areas[0].openingHours[1].closes', '13 Uhr'], ['areas[1].telephone', undefined]),
    [
      'Zeile {13 Uhr}, areas[0].openingHours[1].closes: Hier steht „13 Uhr“, erwartet wird eine Uhrzeit von 00:00 bis 23:59 mit zwei Ziffern vor dem Doppelpunkt wie 09:30.',
      'Zeile {"id": "tal" -1}, areas[1].telephone: Diese Angabe fehlt. Bitte ergänzen.',
      '',
      'verzeichnis.json: 2 Fehler',
    ],
  ],
  [
    'a misspelt field',
    written(['areas[0].offcie', 1]),
    ['Zeile {offcie}, areas[0].offcie: Dieses Feld ist hier nicht vorgesehen. War „office“ gemeint?', '', 'verzeichnis.json: 1 Fehler'],
  ],
  [
    'a number that cannot exist, and one whose prefix is not listed',
    written(['areas[1].telephone', '+493023'], ['areas[0].officers[0].telephones[0]', '+491713920000']),
    [
      'Zeile {+491713920000}, areas[0].officers[0].telephones[0]: Zur Nummer „+491713920000“ fehlt die Vorwahl unter „telephonePrefixes“. Dort ergänzen, damit die Nummer gegliedert wird.',
      'Zeile {+493023"}, areas[1].telephone: Die Nummer „+493023“ kann es nicht geben: zu kurz, zu lang oder mit unbekannter Vorwahl. Mit der Quelle vergleichen.',
      '',
      'verzeichnis.json: 2 Fehler',
    ],
  ],
  [
    'a field twice',
    written().replace('"emergency": "110",', '"emergency": "110",\n  "emergency": "112",'),
    ['Zeile {"112"}, emergency: Dieses Feld steht schon in Zeile {"110"}. Eines von beiden löschen.', '', 'verzeichnis.json: 1 Fehler'],
  ],
  [
    'a list in place of the file',
    '[]',
    ['Zeile 1, Datei: Die Datei muss mit einer geschweiften Klammer { beginnen; alle Angaben stehen in diesem Block.', '', 'verzeichnis.json: 1 Fehler'],
  ],
  [
    'a comma that is missing',
    '{\n  "version": 1\n  "city": {}\n}',
    ['Zeile 3, Spalte 3: Hier oder am Ende der Zeile davor fehlt ein Komma.', '      "city": {}', '      ^', '', 'verzeichnis.json: 1 Fehler'],
  ],
  [
    'a comma too many, after Windows line ends',
    '{\r\n  "version": 1,\r\n}',
    ['Zeile 3, Spalte 1: Hier fehlt ein Feldname in geraden Anführungszeichen, oder das Komma davor ist zu viel.', '    }', '    ^', '', 'verzeichnis.json: 1 Fehler'],
  ],
  [
    'typographic quotation marks',
    '{\n  „version“: 1\n}',
    ['Zeile 2, Spalte 3: Dieses Zeichen gehört nicht hierher. Texte stehen in geraden Anführungszeichen "…".', '      „version“: 1', '      ^', '', 'verzeichnis.json: 1 Fehler'],
  ],
  ['nothing', '', ['Zeile 1, Spalte 1: Hier fehlt ein Wert, oder das Komma davor ist zu viel.', '    ', '    ^', '', 'verzeichnis.json: 1 Fehler']],
]; // prettier-ignore

describe('npm run data:check', () => {
  it('the directory of Jena => exit 0, every district accounted for', () => {
    const { status, stdout, stderr } = run('--today=2026-11-28');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(linesOf(stdout).slice(0, 9), [
      'data/jena/directory.json ist in Ordnung.',
      '',
      '33 Ortsteile am 28.11.2026:',
      '  28 mit zuständiger Person',
      '  5 ohne Nennung in der Liste: Jena-Süd, Jena-West, Jena-Zentrum, Münchenroda und Remderoda',
      '',
      'Jena-Lobeda: Ralf Barthel, 0152 06 28 54 11; Stefan Katzemann, 0152 07 15 85 87',
      '  Büro: Richard-Sorge-Straße 2, 07747 Jena, 03641 47 32 14',
      '  4 Ortsteile: Drackendorf, Ilmnitz, Lobeda-Altstadt und Neulobeda',
    ]);
    assert.deepEqual(linesOf(stdout).slice(-3), [
      'Liste vom 31.07.2025, zuletzt verglichen am 22.11.2026.',
      'Feiertage bekannt vom 01.01.2025 bis 31.12.2031.',
      'Hinweis: Die Liste vom 31.07.2025 ist älter als ein Jahr: die Karte rät, vorher anzurufen. Gibt es eine neuere, oder bestätigt sie jemand?',
    ]);
  });

  it('the made-up file, one area covered, one vacant => exit 0, both named', () => {
    const { status, stdout } = runOn(written(), '2026-03-31');
    assert.equal(status, 0);
    for (const line of [
      '  2 mit zuständiger Person',
      '  1 mit unbesetzter Stelle: Tal',
      '  1 ohne Nennung in der Liste: Wiese',
      'Probstadt-Berg: Bert Muster in Vertretung für Anna Beispiel bis 31.03.2026',
      '  2 Ortsteile: Oberberg und Unterberg',
      'Probstadt-Tal: Stelle unbesetzt',
    ])
      assert.ok(linesOf(stdout).includes(line), stdout);
  });

  for (const [title, content, lines] of contents)
    it(`${title} => exit 1, and where`, () => {
      const { status, stdout, stderr } = runOn(content);
      assert.deepEqual([status, stderr], [1, '']);
      assert.deepEqual(
        linesOf(stdout),
        lines.map((line) => withLines(line, content)),
      );
    });

  it('a district of Jena that streets lie in is renamed => exit 1, and which streets need it', () => {
    const content = jena.replace('"id": "lichtenhain"', '"id": "lichtenhain-2"');
    const { status, stdout } = runOn(content);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^Zeile \d+, districts: Der Ortsteil mit der „id“ „lichtenhain“ fehlt\. Straßen, die in ihm liegen: \d\d, darunter [^,]+, [^,]+ und [^,.]+\. Die „id“ wieder so schreiben, oder die Straßen mit „npm run data:streets“ neu berechnen\.\n\n.*: 1 Fehler\n$/,
    );
  });

  it('a byte order mark at the beginning => the same as without', () => {
    assert.equal(runOn(`\uFEFF${written()}`).status, 0);
    const content = '{ "version": 1 "city": {} }';
    assert.equal(runOn(`\uFEFF${content}`).stdout, runOn(content).stdout);
  });

  it('a file that is not there => exit 2', () => {
    const { status, stdout, stderr } = run(path.join(folder, 'nirgends.json'));
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Die Datei .*nirgends\.json gibt es nicht\.\n$/);
  });

  it('a folder => exit 2', () => {
    const { status, stderr } = run(folder);
    assert.equal(status, 2);
    assert.match(stderr, /ist ein Ordner, keine Datei\.\n$/);
  });

  it('a file in Windows-1252 => exit 2', () => {
    const { status, stderr } = runOn(Buffer.from('{"city": "Höhe"}', 'latin1'));
    assert.equal(status, 2);
    assert.match(stderr, /nicht in UTF-8 gespeichert/);
  });

  const noDay =
    'Hinter „--today“ steht kein Tag, den es im Kalender gibt. Als Jahr-Monat-Tag schreiben, zum Beispiel --today=2026-12-24.';
  const calls: readonly [options: string[], sentence: string][] = [
    [['--today=morgen'], noDay],
    [['--today=2026-13-01'], noDay],
    [['--today=2026-02-30'], noDay],
    [['--today='], noDay],
    [['--today'], noDay],
    [
      ['--tag=2026-12-24'],
      'Die Angabe „--tag“ gibt es nicht. „npm run data:check -- --help“ zeigt, welche es gibt.',
    ],
    [['-x'], 'Die Angabe „-x“ gibt es nicht. „npm run data:check -- --help“ zeigt, welche es gibt.'],
    [['--before'], 'Hinter „--before“ fehlt die Datei, zum Beispiel --before=bisher.json.'],
    [['--before='], 'Hinter „--before“ fehlt die Datei, zum Beispiel --before=bisher.json.'],
    [['a.json', 'b.json'], 'Nach „a.json“ steht noch „b.json“. Nur eine Datei auf einmal nennen.'],
  ];
  for (const [options, sentence] of calls)
    it(`${options.join(' ')} => exit 2, and what to write`, () => {
      const { status, stdout, stderr } = run(...options);
      assert.deepEqual([status, stdout, stderr], [2, '', `${sentence}\n`]);
    });

  it('--help => exit 0, and how it is called', () => {
    const { status, stdout, stderr } = run('--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^npm run data:check -- \[DATEI\] \[--today=JJJJ-MM-TT\] \[--before=BISHER\]\n/);
  });

  it('no file and no day named => the file of Jena, today', () => {
    const { status, stdout } = run();
    assert.equal(status, 0);
    assert.match(stdout, /^data\/jena\/directory\.json ist in Ordnung\./);
  });
});
