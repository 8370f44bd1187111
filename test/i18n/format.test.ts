import { expect } from '@open-wc/testing';
import * as format from '../../src/i18n/format.ts';
import { withoutWeekdayComma } from '../fixtures/weekday-comma.ts';

/** The text with every kind of space as a plain one: engines differ there. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

const [a, b, c] = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];

describe('format', () => {
  const texts: [what: string, german: string, english: string, of: (locale: string) => string][] = [
    ['a date', '31.07.2025', '31 Jul 2025', (locale) => format.formatDate(locale, '2025-07-31')],
    ['New Year', '01.01.2026', '1 Jan 2026', (locale) => format.formatDate(locale, '2026-01-01')],
    ['a day', 'Donnerstag', 'Thursday', (locale) => format.formatDay(locale, '2026-01-01', false)],
    [
      'a day far off',
      'Donnerstag, 1. Januar',
      'Thursday 1 January',
      (locale) => format.formatDay(locale, '2026-01-01', true),
    ],
    [
      'a day of another year',
      'Freitag, 8. Januar 2027',
      'Friday 8 January 2027',
      (locale) => format.formatDay(locale, '2027-01-08', true, true),
    ],
    ['a day of the week', 'Sonntag', 'Sunday', (locale) => format.formatDayOfWeek(locale, 'Sunday')],
    ['a time on the hour', '17', '17', () => format.formatTime('17:00')],
    ['an early time', '9:05', '9:05', () => format.formatTime('09:05')],
    ['midnight', '0', '0', () => format.formatTime('00:00')],
    ['today', 'heute', 'today', (locale) => format.formatInDays(locale, 0)],
    ['tomorrow', 'morgen', 'tomorrow', (locale) => format.formatInDays(locale, 1)],
    ['later', 'in 5 Tagen', 'in 5 days', (locale) => format.formatInDays(locale, 5)],
    ['two names', 'A und B', 'A and B', (locale) => format.formatNames(locale, [a, b])],
    ['three names', 'A, B und C', 'A, B and C', (locale) => format.formatNames(locale, [a, b, c])],
    ['one name', 'A', 'A', (locale) => format.formatNames(locale, [a])],
    ['one of two', 'A oder B', 'A or B', (locale) => format.formatNames(locale, [a, b], 'disjunction')],
  ];
  for (const [what, german, english, of] of texts) {
    it(`${what} => ${german}, ${english}`, () => {
      expect([plain(of('de-DE')), withoutWeekdayComma(plain(of('en-GB')))]).to.deep.equal([german, english]);
    });
  }
});
