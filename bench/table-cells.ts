import type { Spread } from './statistics.ts';

type Cell = string | number;

/** A table whose first columns, so many of them, hold text. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], texts = 1): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  // Figures are compared digit under digit; everything else reads from the left.
  const rule = head.map((_, column) => (column < texts ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** A number with commas between thousands; a dash for NaN. */
export function number(value: number, digits = 0): string {
  if (Number.isNaN(value)) return '–';
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median and, in brackets, the least and the most; a dash for NaN. */
export function range({ median, least, most }: Spread, digits = 0): string {
  if (Number.isNaN(median)) return number(median);
  return `${number(median, digits)} (${number(least, digits)}–${number(most, digits)})`;
}

/** How many times as much. */
export function ratio(value: number, to: number): string {
  return `${number(value / to, 2)} ×`;
}

/** A share in percent, without the sign. */
export function percent(share: number): string {
  return number(100 * share, 1);
}
