import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encodeStreets } from '../tools/streets/encode-streets.ts';
import { parseStreetsFile } from '../tools/streets/streets-file.ts';
import { decodeStreets } from '../src/lookup/decode-streets.ts';
import { createStreetFinder, type StreetFinder } from '../src/lookup/find-streets.ts';

// Typed letter by letter: as it stands, shortened, misspelt, with a number, and nothing of the kind.
const typed = [
  'Stadtrodaer Straße 105',
  'k.-marx-allee 12a',
  'Ernst Thälman Str',
  'Freiherr vom Stain Strase 7',
  'wöllnizer oberweg 66',
  'xylophonquark 99',
];
const rounds = 21;
const file = path.join(import.meta.dirname, '../data/jena/streets.json');

interface Times {
  readonly first: number;
  readonly keystrokes: readonly number[];
}

function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

const typeOut = (finder: StreetFinder, text: string): number[] =>
  Array.from(text, (_, at) => timed(() => finder(text.slice(0, at + 1), 20)));

/** One finder in a fresh process, as on a fresh page: nothing is compiled yet. */
function measureOnce(): Times {
  const coded = encodeStreets(parseStreetsFile(JSON.parse(readFileSync(file, 'utf8'))));
  const finder = createStreetFinder(
    () => decodeStreets(coded),
    (districtId) => (districtId.startsWith('jena-') ? null : districtId),
  );
  const first = timed(() => finder('s', 20));
  return { first, keystrokes: typed.flatMap((text) => typeOut(finder, text)) };
}

const at = (share: number, times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? NaN;

function report(title: string, times: readonly number[], limit: number): void {
  const [best, median, worst] = [0, 0.5, 1].map((share) => at(share, times).toFixed(2));
  const verdict = Number(median) < limit ? 'within' : 'OVER';
  console.log(`${title}: best ${best}, median ${median}, worst ${worst} ms; median ${verdict} ${limit} ms`);
}

if (process.argv.includes('--once')) {
  console.log(JSON.stringify(measureOnce()));
} else {
  const command = [import.meta.filename, '--once'];
  const runs = Array.from(
    { length: rounds },
    () => JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Times,
  );
  const steps = runs[0]?.keystrokes ?? [];
  console.log(`${rounds} fresh processes, Node ${process.versions.node}; an idle machine is presupposed`);
  report(
    'decoding and first search',
    runs.map(({ first }) => first),
    8,
  );
  report(
    `each of ${steps.length} further keystrokes, its median`,
    steps.map((_, step) =>
      at(
        0.5,
        runs.map(({ keystrokes }) => keystrokes[step] ?? NaN),
      ),
    ),
    4,
  );
}
