import { intervalOf, outcomeOf, outcomeOfAll, ratioOf, type Outcome } from './judging.ts';
import { peers } from './peers.ts';
import type { Results } from './results.ts';
import type { Spread } from './statistics.ts';
import { entriesTitle, keysOf, namesTitle, spreadOf } from './summary.ts';

/** A goal, and whether this run met it. */
export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  readonly outcome: Outcome;
}

const finder = 'kobb-finder';

/** Bytes do not differ from round to round. */
function bytesBelow(goal: string, bytes: number, limit: number): Verdict {
  const isMet = bytes <= limit;
  const miss = isMet ? '' : `, ${bytes - limit} too many`;
  return { goal, measured: `${bytes} bytes brotli${miss}`, outcome: isMet ? 'met' : 'missed' };
}

function millisecondsBelow(goal: string, milliseconds: Spread, limit: number): Verdict {
  const [least, most] = [milliseconds.least.toFixed(2), milliseconds.most.toFixed(2)];
  const measured = `${milliseconds.median.toFixed(2)} ms, by the rounds ${least} to ${most}`;
  return { goal, measured, outcome: outcomeOf(milliseconds, limit) };
}

/** The limit of `sizes.json`: a wide check. */
const mostBytes = 36_000;

function bytes({ finderFile }: Results): Verdict[] {
  return [bytesBelow('with everything at most 36,000 bytes', finderFile.brotli, mostBytes)];
}

function ratioBelow(goal: string, ratio: Spread, limit: number): Verdict {
  const [median, least, most] = [ratio.median, ratio.least, ratio.most].map((value) => value.toFixed(2));
  return { goal, measured: `${median} times, ${least} to ${most}`, outcome: outcomeOf(ratio, limit) };
}

function usableAt({ loads }: Results, peer: string, slowDown: number): Spread {
  return spreadOf(loads, `${peer} ${slowDown}`, ({ usable }) => usable);
}

function soonest(results: Results, slowDown: number): Verdict {
  const own = usableAt(results, finder, slowDown);
  const rivals = peers
    .filter(({ id }) => id !== finder && id !== 'static')
    .map(({ id, title }) => ({ title, spread: usableAt(results, id, slowDown) }));
  const outcomes = rivals.map(({ spread }) => outcomeOf(ratioOf(own, spread), 1));
  const names = rivals
    .filter(({ spread }) => spread.median < own.median)
    .map(({ title, spread }) => `${title} (${spread.median.toFixed(0)} ms)`);
  return {
    goal: `usable no later than any peer, at ${slowDown}×`,
    measured: `${own.median.toFixed(0)} ms${names.length ? `; median sooner: ${names.join(', ')}` : ''}`,
    outcome: outcomeOfAll(outcomes),
  };
}

function usable(results: Results): Verdict[] {
  const floor = usableAt(results, 'static', 6);
  const toStatic = ratioBelow(
    'usable within 1.5 × the static page, at 6×',
    ratioOf(usableAt(results, finder, 6), floor),
    1.5,
  );
  return [soonest(results, 1), soonest(results, 6), toStatic];
}

const keyGoals: readonly (readonly [madeUp: number, median: number, worst?: number])[] = [
  [0, 2],
  [2_000, 4, 50],
];

/** The slowest key, and what a letter takes that does not wait until the names are ready, which has no goal. */
function worstKey(results: Results, madeUp: number, limit: number): Verdict {
  const { slowest, slowestOfRound } = keysOf(results, finder, madeUp, 'script');
  const title = `script for a key among ${entriesTitle(results, madeUp)}, slowest, at most ${limit} ms`;
  const { outcome, measured } = millisecondsBelow(title, slowestOfRound, limit);
  const ofRounds = `slowest key, each the median of its rounds: ${slowest.toFixed(2)} ms`;
  const atOnce = spreadOf(
    results.firstLetters,
    `${finder} ${madeUp}`,
    ({ keys }) => keys[0]?.script ?? NaN,
  ).median;
  const note = `typed in the moment of entering the field: ${atOnce.toFixed(0)} ms`;
  return { goal: title, measured: `slowest of a round ${measured}; ${ofRounds}; ${note}`, outcome };
}

const rightGoal = 0.98;

function rightAmong(results: Results, madeUp: number): Verdict {
  const { right, of } = results.rightAmong[madeUp] ?? { right: NaN, of: NaN };
  const [least, most] = intervalOf(right, of);
  const percent = [right / of, least, most].map((share) => (100 * share).toFixed(1));
  return {
    goal: `one edit still finds the name first among ${namesTitle(results, madeUp)}, at least 98 %`,
    measured: `${percent[0]} % of ${of}, with a certainty of 95 % between ${percent[1]} and ${percent[2]}`,
    outcome: least >= rightGoal ? 'met' : most < rightGoal ? 'missed' : 'unclear',
  };
}

function keystrokes(results: Results): Verdict[] {
  return keyGoals.flatMap(([madeUp, median, worst]) => {
    const script = keysOf(results, finder, madeUp, 'script');
    const title = `script for a key among ${entriesTitle(results, madeUp)}`;
    return [
      millisecondsBelow(`${title}, median, at most ${median} ms`, script.median, median),
      ...(worst ? [worstKey(results, madeUp, worst)] : []),
      rightAmong(results, madeUp),
    ];
  });
}

/** What a thousand finders may leave in compiled code and caches, by our own decision. */
const leavingsLimit = 64 * 1024;

/** What the finder still does once it is painted, with a field and with a card. */
function leftAlone({ untouched, untouchedCards }: Results): Verdict {
  const work = (['script', 'style', 'layout'] as const).flatMap((part) =>
    [untouched, untouchedCards].map((by) =>
      spreadOf(by, `${finder} 1`, ({ afterPaint }) => afterPaint[part]),
    ),
  );
  const most = (at: number): string =>
    `${work[at]?.most.toFixed(2)} ms, with a card ${work[at + 1]?.most.toFixed(2)}`;
  return {
    goal: 'left alone, it does no work after its first paint',
    measured: `at most: script ${most(0)}; style ${most(2)}; layout ${most(4)}`,
    outcome: outcomeOfAll(work.map((spread) => outcomeOf(spread, 0))),
  };
}

function rest(results: Results): Verdict[] {
  const { leavings, settings } = results;
  const { bytes: left = NaN, nodes = NaN, listeners = NaN } = leavings[finder] ?? {};
  return [
    leftAlone(results),
    {
      goal: `${settings.comings} finders created and removed leave the heap where it was (at most 64 KiB more), no node, no listener`,
      measured: `${left} bytes, ${nodes} nodes, ${listeners} listeners`,
      outcome: left <= leavingsLimit && nodes <= 0 && listeners <= 0 ? 'met' : 'missed',
    },
  ];
}

/** Holds a run against the goals. */
export function verdictsOf(results: Results): Verdict[] {
  return [bytes, usable, keystrokes, rest].flatMap((judge) => judge(results));
}

/** A verdict in one line. */
export function verdictText({ goal, measured, outcome }: Verdict): string {
  return `${outcome.toUpperCase().padEnd(7)} ${goal}: ${measured}`;
}
