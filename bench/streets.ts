import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encodeStreets } from '../scripts/streets/encode-streets.ts';
import { parseStreetsFile } from '../scripts/streets/streets-file.ts';
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

function report(title: string, times: readonly number[], limit: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(2);
  const verdict = Number(at(0.5)) < limit ? 'within' : 'OVER';
  console.log(
    `${title}: median ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms, worst ${at(1)} ms; ${verdict} ${String(limit)} ms`,
  );
}

if (process.argv.includes('--once')) {
  console.log(JSON.stringify(measureOnce()));
} else {
  const runs = Array.from(
    { length: rounds },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [import.meta.filename, '--once'], { encoding: 'utf8' }),
      ) as Times,
  );
  console.log(`${String(rounds)} fresh processes, Node ${process.versions.node}`);
  report(
    'decoding and first search',
    runs.map(({ first }) => first),
    8,
  );
  report(
    'each further keystroke',
    runs.flatMap(({ keystrokes }) => keystrokes),
    4,
  );
}
