import type { Area, CalendarDate, Directory } from '../../src/directory/directory.ts';
import { isCurrent } from '../../src/directory/is-current.ts';
import { adviceHints } from './advice-hints.ts';
import { germanDate } from './german-date.ts';
import { statementHints } from './statement-hints.ts';

function dayAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day from `today` on which the area names neither an officer nor a vacancy. */
function firstUnexplainedDay(
  { officers, vacancies = [] }: Area,
  today: CalendarDate,
): CalendarDate | undefined {
  const terms = [...officers, ...vacancies];
  const days = [
    today,
    ...terms.flatMap(({ until }) => (until && until >= today ? [dayAfter(until, 1)] : [])),
  ];
  return days.sort().find((day) => !terms.some((term) => isCurrent(term, day)));
}

/** What is allowed but deserves a look, in German sentences. */
export function directoryHints(directory: Directory, today: CalendarDate): string[] {
  const { areas, publicHolidays, source } = directory;
  const hints: string[] = [];
  const { published, confirmed } = source;
  if (dayAfter(confirmed?.on ?? published, 365) < today)
    hints.push(
      `Die Liste vom ${germanDate(published)}${confirmed ? `, bestätigt am ${germanDate(confirmed.on)},` : ''} ist älter als ein Jahr: die Karte rät, vorher anzurufen. Gibt es eine neuere, oder bestätigt sie jemand?`,
    );
  if (source.checked > today)
    hints.push(
      `Unter „source“ steht in „checked“ der ${germanDate(source.checked)}, der erst noch kommt. Dorthin gehört der Tag, an dem zuletzt verglichen wurde.`,
    );
  if (publicHolidays.validThrough < dayAfter(today, 365))
    hints.push('Die Feiertage reichen kein Jahr mehr: „npm run data:holidays“ ergänzt sie.');
  for (const area of areas) {
    const day = firstUnexplainedDay(area, today);
    if (day)
      hints.push(
        `Im Kontaktbereich „${area.id}“ ist ab ${germanDate(day)} niemand eingetragen. Steht die Stelle leer, gehört sie unter „vacancies“.`,
      );
  }
  return [...hints, ...statementHints(directory, today), ...adviceHints(directory, today)];
}
