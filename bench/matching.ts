import { createLookup } from '../src/lookup/create-lookup.ts';
import { natural, readOrExit, UsageError } from './command-line.ts';
import { madeUpNames } from './made-up-names.ts';
import { misspell } from '../test/fixtures/misspell.ts';
import { pick, seeded } from '../test/fixtures/random.ts';

const seed = readOrExit(() => {
  const [text = '2025', ...others] = process.argv.slice(2);
  if (others.length) throw new UsageError('Only one number, the seed, can be given.');
  return natural('The seed', text);
});
/** As many as the finder shows at once. */
const shown = 20;

/** Milliseconds below which a keystroke is to stay, in the median and at worst, by the number of entries. */
const goals = [
  { entries: 900, median: 2, worst: 50 },
  { entries: 10_000, median: 8, worst: 50 },
  { entries: 100_000, median: 16, worst: 50 },
];

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle of three tries, so that what else the machine does is not taken for the work. */
function middleMilliseconds(work: () => void): number {
  const tries = [milliseconds(work), milliseconds(work), milliseconds(work)];
  return quantile(
    tries.sort((a, b) => a - b),
    0.5,
  );
}

function typedLetterByLetter(text: string): string[] {
  return [...text].map((_, last) => text.slice(0, last + 1));
}

function measure({ entries: count, median, worst }: (typeof goals)[number]): Record<string, string | number> {
  const random = seeded(seed);
  const entries = madeUpNames(count, random).map((name) => ({ name }));
  const samples = Array.from({ length: 60 }, () => pick(entries, random));
  const lookup = createLookup(() => entries);
  // As the field does when it is entered.
  const steps = Array.from({ length: 4 }, () => milliseconds(() => lookup('')));

  const keystrokes = samples
    .flatMap(({ name }) => [...typedLetterByLetter(name), ...typedLetterByLetter(misspell(name, random))])
    .map((typed) => middleMilliseconds(() => lookup(typed, shown)))
    .sort((a, b) => a - b);
  const guesses = Array.from({ length: 1000 }, () => pick(entries, random)).map((entry) => ({
    entry,
    matches: lookup(misspell(entry.name, random), 5),
  }));
  const right = guesses.filter(({ entry, matches }) => matches[0]?.entry === entry).length / guesses.length;
  const among = guesses.filter(({ entry, matches }) => matches.some((match) => match.entry === entry)).length;
  const [middle, slowest] = [quantile(keystrokes, 0.5), quantile(keystrokes, 1)];
  return {
    entries: count,
    'made ready ms': steps.reduce((sum, step) => sum + step, 0).toFixed(1),
    'longest step ms': Math.max(...steps).toFixed(1),
    'median ms': middle.toFixed(2),
    'p95 ms': quantile(keystrokes, 0.95).toFixed(2),
    'worst ms': slowest.toFixed(2),
    'right first %': (100 * right).toFixed(1),
    'right of five %': ((100 * among) / guesses.length).toFixed(1),
    goal: middle < median && slowest < worst && right >= 0.98 ? 'met' : 'missed',
  };
}

console.log(`Matching made-up names, seed ${String(seed)}; one-edit misspellings`);
console.table(goals.map(measure));
