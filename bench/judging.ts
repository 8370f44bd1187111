import type { Spread } from './statistics.ts';

/** Whether a goal was met; unclear where the rounds do not agree on that, or were too few. */
export type Outcome = 'met' | 'missed' | 'unclear';

/** Two rounds that happen to agree say little about a time. */
const fewestRounds = 3;

/** Met where every round stays within the limit, missed where none does. */
export function outcomeOf({ least, most, rounds }: Spread, limit: number): Outcome {
  if (rounds < fewestRounds) return 'unclear';
  if (most <= limit) return 'met';
  return least > limit ? 'missed' : 'unclear';
}

/** Between the best round of one against the worst of the other, and the reverse. */
export function ratioOf(one: Spread, other: Spread): Spread {
  return {
    median: one.median / other.median,
    least: one.least / other.most,
    most: one.most / other.least,
    rounds: Math.min(one.rounds, other.rounds),
  };
}

/** The outcome of several goals that must all be met. */
export function outcomeOfAll(outcomes: readonly Outcome[]): Outcome {
  return (['missed', 'unclear'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'met';
}
