/**
 * Folded letters as they sound in German, so that slips of spelling vanish:
 * d or dt for t, th and other silent h, ie or y for i, tz for z, v or ph for f, ck for k, b for p, g for k, doubled letters.
 */
export function sound(letters: string): string {
  return letters
    .replaceAll('ph', 'f')
    .replace(/([^c])h/g, '$1')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replace(/ck|g/g, 'k')
    .replaceAll('v', 'f')
    .replace(/ie|y/g, 'i')
    .replaceAll('tz', 'z')
    .replace(/(.)\1+/g, '$1');
}
