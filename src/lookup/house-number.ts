import type { HouseRun } from './street-table.ts';

/**
 * The house number at the beginning of a text, as a whole number that grows along the street: 32 × 12 + 1 for "12a"
 * and "12 A", 32 × 12 for "12" and "12–14". `null` where the text begins with no digit.
 */
export function houseNumber(text: string): number | null {
  // No regular expression: the table has hundreds of numbers, and each takes several times as long with one.
  const number = parseInt(text, 10);
  const letter = parseInt(text.slice(String(number).length).trim().charAt(0), 36) - 9;
  return number ? 32 * number + (letter > 0 ? letter : 0) : null;
}

/** The house number as it is written: "12a". */
export function houseNumberText(house: number): string {
  const letter = house & 31;
  return String(house >> 5) + (letter ? (letter + 9).toString(36) : '');
}

/** House numbers of one side as they are read: "1–15", "7a" where it is a single one. */
export function houseRunText({ from, to }: HouseRun): string {
  return from === to ? houseNumberText(from) : `${houseNumberText(from)}–${houseNumberText(to)}`;
}

/** The side of the street, by the usual numbering: 1 for odd numbers, 0 for even ones. */
export function sideOf(house: number): number {
  return (house >> 5) & 1;
}
