/**
 * Folded letters as they sound in German, so that slips of spelling vanish; lines stay lines:
 * d for t, b for p, g or ck for k, v for f, ie or y for i, tz for z, an h that only lengthens, doubled letters.
 */
export function sound(letters: string): string {
  return letters
    .replace(/([^c\n])h/g, '$1')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/ck|g/g, 'k')
    .replace(/v/g, 'f')
    .replace(/ie|y/g, 'i')
    .replace(/tz/g, 'z')
    .replace(/(.)\1+/g, '$1');
}
