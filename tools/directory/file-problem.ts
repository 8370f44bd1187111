/** One thing that is wrong with a directory file, as the data office reads it. */
export interface FileProblem {
  /** Counted from 1. */
  readonly line: number;
  /** A path as in `areas[1].telephone`, or a column for what is not even JSON. */
  readonly place: string;
  readonly sentence: string;
}

/** Gives the line, counted from 1, of an offset in the text. */
export function lineCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    const line = ends.findIndex((end) => offset <= end);
    return line < 0 ? ends.length + 1 : line + 1;
  };
}
