/** Items by rank, the best first; a rank that none has is a hole. */
export type Ranked<Item> = Item[][];

/**
 * Adds to `ranked` the items that get a rank, a whole number, from `rankOf`.
 * It is asked only about texts that hold all letters of the pattern but `lacking`: no other lies within so many edits.
 */
export type Sieve<Item> = (
  pattern: string,
  lacking: number,
  rankOf: (text: string, item: Item) => number | undefined,
  ranked: Ranked<Item>,
) => void;

/** A bit for each letter; digits share bits with letters. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << text.charCodeAt(i);
  return letters;
}

/**
 * Keeps the letters of each item's text as a set, so that most texts can be passed over unread. `texts` are in the order
 * of the items.
 */
export function createSieve<Item>(items: readonly Item[], texts: readonly string[]): Sieve<Item> {
  const letters = texts.map(lettersIn);
  return (pattern, lacking, rankOf, ranked) => {
    const wanted = lettersIn(pattern);
    items.forEach((item, at) => {
      let missing = wanted & ~(letters[at] ?? 0);
      for (let more = lacking; more > 0; more--) missing &= missing - 1;
      const rank = missing ? undefined : rankOf(texts[at] ?? '', item);
      if (rank !== undefined) (ranked[rank] ??= []).push(item);
    });
  };
}
