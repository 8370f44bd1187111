/** What several rounds gave: the middle one, and between which values all of them lie. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The value below which a share of all values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median and extremes. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** For each place of equally long rounds its median over the rounds: what else the machine did falls out. */
export function medianOfRounds(rounds: readonly (readonly number[])[]): number[] {
  return (rounds[0] ?? []).map((_, place) => median(rounds.map((round) => round[place] ?? NaN)));
}
