import { nothing } from 'lit';

/** What says `text` in one of the finders of a page, the first or another. */
export function inFinder(text: string, finderNumber: number): string {
  return finderNumber > 1 ? `${text} (${finderNumber})` : text;
}

/** The accessible name of a button that says `text`; `nothing` where that is enough. */
export function nameInFinder(text: string, finderNumber = 1): string | typeof nothing {
  return finderNumber > 1 ? inFinder(text, finderNumber) : nothing;
}
