import type { CalendarDate, Changeable, Directory } from '../../src/directory/directory.ts';
import { germanDate } from './german-date.ts';

type PlacedEntry = readonly [place: string, entry: Changeable];

function placed(path: string, entries: readonly Changeable[] = []): PlacedEntry[] {
  return entries.map((entry, index) => [`${path}[${String(index)}]`, entry]);
}

/** Everything that may say since when it is other than in the list, and where it stands. */
function changeableEntries({ areas }: Directory): PlacedEntry[] {
  return areas.flatMap((area, index): PlacedEntry[] => {
    const path = `areas[${String(index)}]`;
    return [
      [path, area],
      ...placed(`${path}.officers`, area.officers),
      ...placed(`${path}.vacancies`, area.vacancies),
      ...placed(`${path}.openingHours`, area.openingHours),
      ...placed(`${path}.specialOpeningHours`, area.specialOpeningHours),
    ];
  });
}

/** Days of a confirmation or a change that cannot be right or are no longer needed, in German sentences. */
export function statementHints(directory: Directory, today: CalendarDate): string[] {
  const { published, confirmed } = directory.source;
  const hints: string[] = [];
  if (confirmed && confirmed.on > today)
    hints.push(
      `Unter „source“ steht in „confirmed“ der ${germanDate(confirmed.on)}, der erst noch kommt. Dorthin gehört der Tag, an dem die Liste bestätigt wurde.`,
    );
  for (const [place, { changed }] of changeableEntries(directory)) {
    if (changed && changed.on > today)
      hints.push(
        `Bei ${place} steht in „changed“ der ${germanDate(changed.on)}, der erst noch kommt. Dorthin gehört der Tag, an dem die Änderung gemeldet wurde; ab wann sie gilt, sagt „from“ oder „validFrom“.`,
      );
    if (changed && changed.on < published)
      hints.push(
        `Bei ${place} steht in „changed“ der ${germanDate(changed.on)}; die Liste vom ${germanDate(published)} ist neuer. Steht die Änderung in ihr, „changed“ löschen.`,
      );
  }
  return hints;
}
