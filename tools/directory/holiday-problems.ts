import type { Directory } from '../../src/directory/directory.ts';
import { germanDate } from './german-date.ts';
import type { PathProblem } from './path-problem.ts';
import { publicHolidays } from './public-holidays.ts';

const list = new Intl.ListFormat('de');

/** The holidays that the calendar of the part of the country has within the days of the file; `null` for an unknown part. */
function calculated({
  subdivision,
  publicHolidays: { validFrom, validThrough },
}: Directory): string[] | null {
  try {
    const { dates } = publicHolidays(subdivision, parseInt(validFrom), parseInt(validThrough));
    return dates.filter((date) => validFrom <= date && date <= validThrough);
  } catch {
    return null;
  }
}

function someOf(days: readonly string[]): string {
  const more = days.length - 5;
  const shown = days.slice(0, 5).map(germanDate);
  return list.format(more > 0 ? [...shown, `${String(more)} weitere`] : shown);
}

/** Holidays that are missing: on these the card would call the office open, and a saved calendar would ring. */
export function holidayProblems(directory: Directory): PathProblem[] {
  const { subdivision, publicHolidays } = directory;
  const missing = calculated(directory)?.filter((date) => !publicHolidays.dates.includes(date)) ?? [];
  return missing.length > 0
    ? [
        {
          path: 'publicHolidays.dates',
          sentence: `In ${subdivision} fehlen Feiertage: ${someOf(missing)}. „npm run data:holidays“ ergänzt sie.`,
        },
      ]
    : [];
}

/** Days that the calendar does not have, and days that do not fit the list, as of `today`. */
export function holidayHints(directory: Directory, today: string): PathProblem[] {
  const { subdivision, publicHolidays } = directory;
  const { validFrom, dates } = publicHolidays;
  const known = calculated(directory);
  const early =
    validFrom > today
      ? [
          {
            path: 'publicHolidays.validFrom',
            sentence: `Die Feiertage gelten erst ab ${germanDate(validFrom)}. Bis dahin sagt die Karte nicht, wann geöffnet ist. „npm run data:holidays“ ergänzt sie.`,
          },
        ]
      : [];
  if (!known)
    return [
      ...early,
      {
        path: 'subdivision',
        sentence: `Für „${subdivision}“ sind keine Feiertage zum Vergleichen bekannt. Die Tage unter „publicHolidays“ selbst mit dem Gesetz vergleichen.`,
      },
    ];
  const added = dates.flatMap((date, index) =>
    known.includes(date)
      ? []
      : [
          {
            path: `publicHolidays.dates[${String(index)}]`,
            sentence: `Der ${germanDate(date)} ist in ${subdivision} kein gesetzlicher Feiertag. Stimmt der Tag? Ein Schließtag gehört unter „specialOpeningHours“.`,
          },
        ],
  );
  return [...early, ...added];
}
