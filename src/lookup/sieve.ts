/** Places in a list of texts, by rank; a rank that no text has is a hole. */
export type Places = number[][];

/**
 * Adds to `places` those of the texts that get a rank, a whole number, from `rankOf`.
 * It is asked only about texts that hold all letters of the pattern but `lacking`: no other lies within so many edits.
 */
export type Sieve = (
  pattern: string,
  lacking: number,
  rankOf: (text: string, place: number) => number | undefined,
  places: Places,
) => void;

/** A bit for each letter; digits share bits with letters. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << text.charCodeAt(i);
  return letters;
}

/** Keeps the letters of each text as a set, so that most texts can be passed over unread. */
export function createSieve(texts: readonly string[]): Sieve {
  const sets = texts.map(lettersIn);
  return (pattern, lacking, rankOf, places) => {
    const wanted = lettersIn(pattern);
    texts.forEach((text, place) => {
      let missing = wanted & ~(sets[place] ?? 0);
      for (let more = lacking; more > 0; more--) missing &= missing - 1;
      const rank = missing ? undefined : rankOf(text, place);
      if (rank !== undefined) (places[rank] ??= []).push(place);
    });
  };
}
