import type { Directory } from '../../src/directory/directory.ts';
import type { PathProblem } from './path-problem.ts';

function inArea(area: string | null): string {
  return area === null ? 'in keinem Kontaktbereich' : `im Kontaktbereich „${area}“`;
}

/** Districts whose area differs from the one that they had in the `earlier` directory; the sentences are German. */
export function movedHints({ districts }: Directory, earlier: Directory): PathProblem[] {
  return districts.flatMap(({ id, name, area }, index) => {
    const before = earlier.districts.find((district) => district.id === id);
    return before && before.area !== area
      ? [
          {
            path: `districts[${String(index)}].area`,
            sentence: `Der Ortsteil „${name}“ stand bisher ${inArea(before.area)}, jetzt ${inArea(area)}. Mit der Quelle vergleichen.`,
          },
        ]
      : [];
  });
}
