import type { Column, Sheet } from './sheet.ts';

const finder = 'kobb-finder';

function text(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** Who is ahead of the finder in a column, for each row of the finder. */
function aheadIn({ rows }: Sheet, { head, better, figures }: Column): string[] {
  if (better === 'neither') return [];
  const sign = better === 'less' ? 1 : -1;
  const all = rows.map((texts, row) => ({
    group: texts.slice(0, -1).join(', '),
    name: texts.at(-1) ?? '',
    value: figures[row]?.value ?? NaN,
  }));
  return all
    .filter(({ name }) => name === finder)
    .flatMap((own) => {
      const ahead = all
        .filter(({ group, value }) => group === own.group && sign * value < sign * own.value)
        .sort((a, b) => sign * (a.value - b.value));
      const names = ahead.map(({ name, value }) => `${name} ${text(value)}`).join(', ');
      const title = own.group ? `${own.group}, ${head}` : head;
      return names ? [`${title}: ${names}; the finder ${text(own.value)}`] : [];
    });
}

/** One line for each thing in which somebody is ahead of the finder, by the numbers that a sheet compares. */
export function peersAhead(sheet: Sheet): string[] {
  return sheet.columns.flatMap((column) => aheadIn(sheet, column));
}
