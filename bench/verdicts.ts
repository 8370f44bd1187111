import { peers } from './peers.ts';
import type { Results } from './results.ts';
import { entriesTitle, keysOf, spreadOf } from './summary.ts';

/** A goal, and whether this run met it. */
export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const finder = 'kobb-finder';

function below(goal: string, value: number, limit: number, unit: string, digits = 0): Verdict {
  const isMet = value <= limit;
  const miss = isMet ? '' : `, ${(value - limit).toFixed(digits)} ${unit} too many`;
  return { goal, measured: `${value.toFixed(digits)} ${unit}${miss}`, isMet };
}

function bytes({ finderFile, streetlessFile }: Results): Verdict[] {
  return [
    below(
      'without streets it fits one congestion window, 14,600 bytes',
      streetlessFile.brotli,
      14_600,
      'bytes brotli',
    ),
    below('with everything at most 20,000 bytes', finderFile.brotli, 20_000, 'bytes brotli'),
  ];
}

function usableAt({ loads }: Results, peer: string, slowDown: number): number {
  return spreadOf(loads, `${peer} ${slowDown}`, ({ usable }) => usable).median;
}

function soonest(results: Results, slowDown: number): Verdict {
  const own = usableAt(results, finder, slowDown);
  const rivals = peers.filter(({ id }) => id !== finder && id !== 'static');
  const sooner = rivals.filter(({ id }) => usableAt(results, id, slowDown) < own);
  const names = sooner.map(({ id, title }) => `${title} (${usableAt(results, id, slowDown).toFixed(0)} ms)`);
  return {
    goal: `usable no later than any peer, at ${slowDown}×`,
    measured: `${own.toFixed(0)} ms${names.length ? `; sooner: ${names.join(', ')}` : ''}`,
    isMet: sooner.length === 0,
  };
}

function usable(results: Results): Verdict[] {
  const ratio = usableAt(results, finder, 6) / usableAt(results, 'static', 6);
  const hundred = spreadOf(results.hundreds, `${finder} 1`, (load) => load.usable).median;
  return [
    soonest(results, 1),
    soonest(results, 6),
    below('usable within 1.5 × the static page, at 6×', ratio, 1.5, 'times', 2),
    below('a hundred finders usable within 10 × one', hundred / usableAt(results, finder, 1), 10, 'times', 1),
  ];
}

const keyGoals: readonly (readonly [madeUp: number, median: number, worst?: number])[] = [
  [0, 2],
  [10_000, 8],
  [100_000, 16, 50],
];

function keystrokes(results: Results): Verdict[] {
  return keyGoals.flatMap(([madeUp, median, worst]) => {
    const script = keysOf(results, finder, madeUp, 'script');
    const title = `script for a key among ${entriesTitle(results, madeUp)}`;
    const right = 100 * (results.rightAmong[madeUp] ?? NaN);
    return [
      below(`${title}, median, at most ${median} ms`, script.median, median, 'ms', 2),
      ...(worst ? [below(`${title}, worst, at most ${worst} ms`, script.worst, worst, 'ms', 2)] : []),
      {
        goal: `one edit still finds the name first among ${entriesTitle(results, madeUp)}, at least 98 %`,
        measured: `${right.toFixed(1)} %`,
        isMet: right >= 98,
      },
    ];
  });
}

/** What a thousand finders may leave in compiled code and caches, by our own decision. */
const leavingsLimit = 64 * 1024;

function rest({ loads, leavings, settings }: Results): Verdict[] {
  const { bytes: left = NaN, nodes = NaN, listeners = NaN } = leavings[finder] ?? {};
  return [
    below(
      'left alone, it runs no script after its first paint',
      spreadOf(loads, `${finder} 1`, (load) => load.idleScript).most,
      0,
      'ms',
      3,
    ),
    {
      goal: `${settings.comings} finders created and removed leave the heap where it was (± 64 KiB), no node, no listener`,
      measured: `${left} bytes, ${nodes} nodes, ${listeners} listeners`,
      isMet: Math.abs(left) <= leavingsLimit && nodes <= 0 && listeners <= 0,
    },
  ];
}

/** Holds a run against the goals. */
export function verdictsOf(results: Results): Verdict[] {
  return [bytes, usable, keystrokes, rest].flatMap((judge) => judge(results));
}

/** A verdict in one line. */
export function verdictText({ goal, measured, isMet }: Verdict): string {
  return `${isMet ? 'met   ' : 'MISSED'} ${goal}: ${measured}`;
}
