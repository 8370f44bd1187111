/**
 * The text as it may be shown: composed (NFC), without control, bidirectional, zero-width and unassigned characters and
 * halves of surrogate pairs, with single spaces and none at the ends.
 */
export function cleanText(text: string): string {
  return text
    .replace(/(?!\s)\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize();
}
