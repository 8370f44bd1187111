import type { CalendarDate } from '../../src/directory/directory.ts';

/** `31.07.2025` */
export function germanDate(date: CalendarDate): string {
  return date.split('-').reverse().join('.');
}
