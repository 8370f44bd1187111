/** Texts side by side with the letters of each as a set, so that most of them can be passed over unread. */
export interface Letters {
  readonly texts: readonly string[];
  /** A bit for each letter; digits share bits with letters. */
  readonly masks: readonly number[];
}

function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << text.charCodeAt(i);
  return mask;
}

/** The texts with their sets of letters. */
export function lettersOf(texts: readonly string[]): Letters {
  return { texts, masks: texts.map(maskOf) };
}

/** Visits each text that holds all of the pattern's letters but `lacking`; no other lies within that many edits. */
export function visitLikely(
  { texts, masks }: Letters,
  pattern: string,
  lacking: number,
  visit: (text: string, place: number) => void,
): void {
  const mask = maskOf(pattern);
  texts.forEach((text, place) => {
    let missing = mask & ~(masks[place] ?? 0);
    for (let more = lacking; more > 0; more--) missing &= missing - 1;
    if (!missing) visit(text, place);
  });
}
