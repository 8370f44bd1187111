/** A number from 0 to 99 as calendars and clocks show it: 7 => "07". */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
