import { houseRunText } from '../../src/lookup/house-number.ts';
import type { HouseRun } from '../../src/lookup/street-table.ts';

/** House numbers as the files write them: "1-15", "7a" for a single one. */
export function runText(run: HouseRun): string {
  return houseRunText(run).replace('–', '-');
}
