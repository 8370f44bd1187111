import Holidays from 'date-holidays';
import type { PublicHolidays } from '../../src/directory/directory.ts';

/**
 * The statutory holidays of a part of a country (ISO 3166-2), from the first day of one year to the last day of another.
 * Throws a German sentence where the calendar does not know the part.
 */
export function publicHolidays(subdivision: string, fromYear: number, throughYear: number): PublicHolidays {
  const [country = '', part = ''] = subdivision.split('-');
  const calendar = new Holidays();
  if (!(country in calendar.getCountries()) || !(part in calendar.getStates(country)))
    throw new Error(`Für „${subdivision}“ sind keine Feiertage bekannt.`);
  calendar.init(country, part);
  const years = Array.from({ length: throughYear - fromYear + 1 }, (_, index) => fromYear + index);
  const days = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  return {
    validFrom: `${String(fromYear)}-01-01`,
    validThrough: `${String(throughYear)}-12-31`,
    // Two holidays may fall on one day, as in 2008.
    dates: [...new Set(days)].sort(),
  };
}
