import type { CalendarDate } from '../directory/directory.ts';
import { twoDigits } from './two-digits.ts';

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The calendar day `days` later, or earlier if negative, of years from 1000 on. Reckoned with operators alone: whoever asks
 * for one day after the other comes to an end, whatever a page has made of `Date`.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let year = +`${date[0]}${date[1]}${date[2]}${date[3]}`;
  let month = +`${date[5]}${date[6]}`;
  let day = +`${date[8]}${date[9]}` + days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
    day += daysOfMonth(year, month);
  }
  while (day > daysOfMonth(year, month)) {
    day -= daysOfMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
