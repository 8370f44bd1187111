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

/** Where a share lies with a certainty of 95 %, after so many right of so many: the interval of Wilson. */
export function intervalOf(right: number, of: number): readonly [least: number, most: number] {
  const z = 1.96;
  const [share, weight] = [right / of, z ** 2 / of];
  const middle = (share + weight / 2) / (1 + weight);
  const reach = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return [middle - reach, middle + reach];
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
