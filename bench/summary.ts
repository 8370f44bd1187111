import type { ByRound } from './in-rounds.ts';
import type { Keystroke } from './measure-keystrokes.ts';
import type { Results } from './results.ts';
import { median, medianOfRounds, spread, type Spread } from './statistics.ts';

/** What of several rounds is summed up. Throws a RangeError when nothing of that name was measured. */
export function spreadOf<Value>(
  rounds: ByRound<Value>,
  name: string,
  valueOf: (value: Value) => number,
): Spread {
  const values = rounds[name];
  if (!values) throw new RangeError(`Nothing was measured for ${name}.`);
  return spread(values.map(valueOf));
}

/** Keys, or answers, summed up. */
export interface KeySummary {
  /** How many there are in each round. */
  readonly count: number;
  /** The median key of each round. */
  readonly median: Spread;
  /** The slowest key, each key being the median of its rounds. */
  readonly slowest: number;
  /** The slowest key of each round, whatever else the machine did meanwhile. */
  readonly slowestOfRound: Spread;
}

function summary(rounds: readonly (readonly number[])[]): KeySummary {
  return {
    count: rounds[0]?.length ?? 0,
    median: spread(rounds.map(median)),
    slowest: Math.max(...medianOfRounds(rounds)),
    slowestOfRound: spread(rounds.map((keys) => Math.max(...keys))),
  };
}

/** How long a peer takes for a letter, among so many entries. */
export function keysOf(
  { keystrokes }: Results,
  peer: string,
  madeUp: number,
  part: keyof Keystroke,
): KeySummary {
  const rounds = keystrokes[`${peer} ${madeUp}`] ?? [];
  return summary(rounds.map(({ keys }) => keys.map((key) => key[part])));
}

/** How long a library takes for an answer, among so many names. */
export function speedOf({ speeds }: Results, library: string, madeUp: number): KeySummary {
  const rounds = speeds[`${library} ${madeUp}`] ?? [];
  return summary(rounds.map(({ milliseconds }) => milliseconds));
}

/** What the tables call so many made-up entries. */
export function entriesTitle({ jena }: Results, madeUp: number): string {
  return madeUp ? `${madeUp.toLocaleString('en')} made up` : `${jena.entries} of Jena`;
}

/** The same for the matchers, which get each name once. */
export function namesTitle({ jena }: Results, madeUp: number): string {
  return madeUp ? `${madeUp.toLocaleString('en')} made up` : `${jena.names} of Jena`;
}
