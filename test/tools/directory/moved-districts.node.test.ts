import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { movedHints } from '../../../tools/directory/moved-hints.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import type { Edit } from '../../directory/made-up-file.ts';
import { folder, jena, run, runOn, written } from './run-data-check.ts';

const file = path.join(folder, 'verzeichnis.json');
const before = path.join(folder, 'bisher.json');
const moved: Edit = ['districts[0].area', 'tal'];
const fromNowhere: Edit = ['districts[3].area', 'berg'];

/** What the output says of districts that were elsewhere. */
function movedLines(stdout: string): string[] {
  return stdout.split('\n').filter((line) => /^Hinweis: Zeile \d+, .* stand bisher /.test(line));
}

function git(...words: string[]): void {
  const author = ['-c', 'user.name=Erika Muster', '-c', 'user.email=erika@musterstadt.example'];
  const { status, stderr } = spawnSync('git', [...author, ...words], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

describe('a district in another area than before', () => {
  it('W5 every move of every district of Jena, to another area or to none => one hint, at its area', () => {
    const directory = JSON.parse(jena) as Directory;
    const areas = [...directory.areas.map(({ id }) => id), null];
    assert.deepEqual(movedHints(directory, directory), []);
    directory.districts.forEach((district, index) => {
      for (const area of areas.filter((other) => other !== district.area)) {
        const districts = directory.districts.with(index, { ...district, area });
        const paths = movedHints({ ...directory, districts }, directory).map((hint) => hint.path);
        assert.deepEqual(paths, [`districts[${String(index)}].area`]);
      }
    });
  });

  it('W5 compared with the file after --before => exit 0, where it was, where it is, and its line', () => {
    writeFileSync(before, written());
    const content = written(moved, fromNowhere);
    writeFileSync(file, content);
    const { status, stdout } = run(file, '--before', before);
    const lineOfArea = (district: string) =>
      content.slice(0, content.indexOf('"area"', content.indexOf(`"id": "${district}"`))).split('\n').length;
    assert.equal(status, 0, stdout);
    assert.deepEqual(movedLines(stdout), [
      `Hinweis: Zeile ${String(lineOfArea('oberberg'))}, districts[0].area: Der Ortsteil „Oberberg“ stand bisher im Kontaktbereich „berg“, jetzt im Kontaktbereich „tal“. Mit der Quelle vergleichen.`,
      `Hinweis: Zeile ${String(lineOfArea('wiese'))}, districts[3].area: Der Ortsteil „Wiese“ stand bisher in keinem Kontaktbereich, jetzt im Kontaktbereich „berg“. Mit der Quelle vergleichen.`,
    ]);
  });

  it('W5 a district that is new => no hint, for it was nowhere', () => {
    writeFileSync(before, written());
    writeFileSync(file, written(['districts[3].id', 'wiese-2']));
    assert.deepEqual(movedLines(run(file, `--before=${before}`).stdout), []);
  });

  for (const content of ['{', '[]', written(['districts[0].area', 'nirgends'])])
    it(`W5 --before is ${content.slice(0, 2).trim()} with an error => exit 2, and what to do`, () => {
      writeFileSync(before, content);
      writeFileSync(file, written());
      const { status, stderr } = run(file, `--before=${before}`);
      assert.deepEqual(
        [status, stderr],
        [
          2,
          `Mit ${before} lässt sich nicht vergleichen, die Datei hat selbst Fehler. Sie erst prüfen: npm run data:check -- ${before}\n`,
        ],
      );
    });

  it('W5 in a repository => compared with the last commit, whatever that holds; before it, with nothing', () => {
    assert.deepEqual(movedLines(runOn(written(moved)).stdout), []);
    git('init', '--quiet');
    try {
      assert.deepEqual(movedLines(runOn(written(moved)).stdout), []);
      for (const [committed, hints] of [
        [written(), 1],
        ['{ broken', 0],
        [written(moved), 0],
      ] as const) {
        writeFileSync(file, committed);
        git('add', 'verzeichnis.json');
        git('commit', '--quiet', '--message=Stand');
        const { status, stdout } = runOn(written(moved));
        assert.deepEqual([status, movedLines(stdout).length], [0, hints]);
      }
    } finally {
      rmSync(path.join(folder, '.git'), { recursive: true });
    }
  });
});
