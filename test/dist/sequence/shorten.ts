/** Gives the reason why a sequence fails, or `null` where it does not. */
export type FailureOf = (steps: readonly string[]) => Promise<string | null>;

/** Leaves out of a failing sequence each step without which it fails all the same. */
export async function shorten(steps: readonly string[], failureOf: FailureOf): Promise<readonly string[]> {
  let shortest = steps;
  for (let at = steps.length - 1; at >= 0; at--) {
    const shorter = shortest.filter((_, index) => index !== at);
    if ((await failureOf(shorter)) !== null) shortest = shorter;
  }
  return shortest;
}
