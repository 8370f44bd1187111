import type { Directory } from '../../src/directory/directory.ts';
import { bundledTableFault } from '../streets/bundled-table-fault.ts';
import type { PathProblem } from './path-problem.ts';

/** Tables of streets beside the directory that are not its own. */
export function tableProblems({ city }: Directory, folder: string): PathProblem[] {
  const fault = bundledTableFault(folder, city.id);
  if (!fault) return [];
  return [
    {
      path: 'city.id',
      sentence:
        fault === 'another-city'
          ? `Die Straßen in „streets.json“ daneben gehören nicht zur Stadt „${city.id}“. Die Kürzel vergleichen, oder die Straßen dieser Stadt mit „npm run data:streets“ berechnen.`
          : 'Die Straßen in „streets.json“ und „streets.generated.ts“ daneben sind nicht dieselben. Mit „npm run data:streets“ neu berechnen.',
    },
  ];
}
