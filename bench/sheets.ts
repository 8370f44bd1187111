import { keystrokeSheet, readinessSheet } from './keystroke-sheets.ts';
import { qualitySheet, speedSheet, unrelatedSheet } from './matching-sheets.ts';
import { leftAloneSheet, memorySheet, startSheet, untouchedSheet, weightSheet } from './page-sheets.ts';
import type { Results } from './results.ts';
import type { Sheet } from './sheet.ts';

/** A sheet, and the name of the plot that is to be shown below it. */
export interface PlottedSheet {
  readonly sheet: Sheet;
  readonly plot?: string;
}

/** All that a run has measured, in the order of the report. */
export function sheetsOf(results: Results): PlottedSheet[] {
  const qualities = (['districts', 'all'] as const).flatMap((among) =>
    (['first', 'five'] as const).map((place) => ({ sheet: qualitySheet(results, among, place) })),
  );
  return [
    { sheet: weightSheet(results), plot: 'bytes' },
    { sheet: startSheet(results, 1) },
    { sheet: startSheet(results, 6), plot: 'usable-6x' },
    { sheet: keystrokeSheet(results), plot: 'keystrokes' },
    { sheet: readinessSheet(results) },
    { sheet: untouchedSheet(results) },
    { sheet: leftAloneSheet(results) },
    { sheet: memorySheet(results) },
    ...qualities,
    { sheet: unrelatedSheet(results) },
    { sheet: speedSheet(results), plot: 'matching' },
  ];
}
