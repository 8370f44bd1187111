import type { Spread } from './statistics.ts';
import { number, range, ratio, table } from './table-cells.ts';

/** A figure of a table: the number that is compared, and how it is written. */
export interface Figure {
  readonly value: number;
  readonly text: string;
}

/** A column of figures, one for each row, and which of them are better; `neither` where nothing is to be compared. */
export interface Column {
  readonly head: string;
  readonly better: 'less' | 'more' | 'neither';
  readonly figures: readonly Figure[];
}

/** A table whose columns can be compared. */
export interface Sheet {
  readonly title: string;
  /** What the texts at the beginning of each row are. */
  readonly heads: readonly string[];
  /** The texts of each row: the last one names what was measured; only rows that share the others are compared. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

/** Numbers of which the least is best. */
export function numbers(head: string, values: readonly number[], digits = 0): Column {
  return { head, better: 'less', figures: values.map((value) => ({ value, text: number(value, digits) })) };
}

/** How many there were of something, which is neither good nor bad. */
export function counts(head: string, values: readonly number[]): Column {
  return { ...numbers(head, values), better: 'neither' };
}

/** Medians of which the least is best, with the least and the most of their rounds. */
export function ranges(head: string, spreads: readonly Spread[], digits = 0): Column {
  const figures = spreads.map((spread) => ({ value: spread.median, text: range(spread, digits) }));
  return { head, better: 'less', figures };
}

/** How many times as much as something else the numbers are. */
export function ratios(head: string, values: readonly number[], to: readonly number[]): Column {
  const figures = values.map((value, row) => {
    const other = to[row] ?? NaN;
    return { value: value / other, text: ratio(value, other) };
  });
  return { head, better: 'less', figures };
}

/** The numbers of another column by one of them: in the same order, so not compared once more. */
export function relative(head: string, values: readonly number[], to: number): Column {
  const { figures } = ratios(
    head,
    values,
    values.map(() => to),
  );
  return { head, better: 'neither', figures };
}

/** The sheet as a table of Markdown. */
export function sheetText({ heads, rows, columns }: Sheet): string {
  return table(
    [...heads, ...columns.map(({ head }) => head)],
    rows.map((texts, row) => [...texts, ...columns.map(({ figures }) => figures[row]?.text ?? '')]),
    heads.length,
  );
}
