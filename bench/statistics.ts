/** What several rounds gave: the middle one, between which values all of them lie, and how many they were. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** The middle value, or the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[lower] ?? NaN) + (sorted[upper] ?? NaN)) / 2;
}

/** Median and extremes. */
export function spread(values: readonly number[]): Spread {
  return {
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    rounds: values.length,
  };
}

/** For each place of equally long rounds its median over the rounds: what else the machine did falls out. */
export function medianOfRounds(rounds: readonly (readonly number[])[]): number[] {
  return (rounds[0] ?? []).map((_, place) => median(rounds.map((round) => round[place] ?? NaN)));
}
