import type { HouseRun } from './street-table.ts';

/** Room for a letter after each number. */
const lettersPerNumber = 32;

/**
 * The house number at the beginning of a text, as a whole number that grows along the street: 32 × 12 + 1 for "12a"
 * and "12 A", 32 × 12 for "12" and "12–14". `null` where the text begins with no digit.
 */
export function houseNumber(text: string): number | null {
  const number = parseInt(text, 10);
  if (Number.isNaN(number)) return null;
  const letter = text.slice(String(number).length).trim().toLowerCase().charCodeAt(0) - 96;
  return lettersPerNumber * number + (letter > 0 && letter < 27 ? letter : 0);
}

/** The house number as it is written: "12a". */
export function houseNumberText(house: number): string {
  const letter = house % lettersPerNumber;
  return String(Math.floor(house / lettersPerNumber)) + (letter ? String.fromCharCode(96 + letter) : '');
}

/** The side of the street, by the usual numbering: 1 for odd numbers, 0 for even ones. */
export function sideOf(house: number): number {
  return Math.floor(house / lettersPerNumber) % 2;
}

/** House numbers of one side as they are read: "1–15", "7a" where it is a single one. */
export function houseRunText({ from, to }: HouseRun): string {
  return from === to ? houseNumberText(from) : `${houseNumberText(from)}–${houseNumberText(to)}`;
}
