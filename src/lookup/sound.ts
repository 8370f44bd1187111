/**
 * Spelt letters as they sound in German, so that slips of spelling vanish; lines stay lines:
 * ä and ö for e, ü for i, ai for ei, oi for eu, d for t, b for p, g, c or ck for k, v or ph for f, x or chs for ks, ie or y for i,
 * tz for z, an h that only lengthens, doubled letters.
 */
export function sound(letters: string): string {
  return letters
    .replace(/[aä]e+|ä|oe+|ö/g, 'e')
    .replace(/(?<![aequ])ue+|ü/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/([^c\n])h/g, '$1')
    .replace(/chs|x/g, 'ks')
    .replace(/qu/g, 'kw')
    .replace(/[ae][iy]/g, 'ei')
    .replace(/oi/g, 'eu')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/ck|c(?!h)|g/g, 'k')
    .replace(/v/g, 'f')
    .replace(/ie|y/g, 'i')
    .replace(/tz/g, 'z')
    .replace(/(.)\1+/g, '$1');
}
