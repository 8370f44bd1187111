import { asciiDigits } from './ascii-digits.ts';
import { fromCyrillic } from './cyrillic.ts';

/** What is left of a run of characters beyond ASCII, and of the vowel that a mark in it may stand on. */
function foldBeyondAscii(run: string): string {
  return (
    // "3½" is no 31, "30²" no 302.
    fromCyrillic(asciiDigits(run.replace(/\p{No}/gu, ' ')))
      .normalize('NFKD')
      .replace(/[aou]\u0308/gi, (umlaut) => umlaut.normalize('NFC'))
      .replace(/[\p{M}\p{Cf}]|(?!\s)\p{Cc}/gu, '')
      .replace(/[ßẞ]/g, 'ss')
      // Letters of Turkish, Vietnamese and Polish that normalization does not decompose.
      .replace(/ı/g, 'i')
      .replace(/đ/gi, 'd')
      .replace(/ł/gi, 'l')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  );
}

/**
 * Text in lower-case letters and digits, in words set apart by one space. Lines stay lines:
 * it takes several times as long to fold many texts one by one. What is beyond ASCII is looked at once, and remembered:
 * in German it is the same few letters all the time, and the tables of Unicode are slow to ask.
 *
 * Equal to each other are NFC and NFD, capitals and small letters, ß and ss, "St." and "Sankt", Cyrillic letters and those
 * that write German with them, and every run of punctuation, symbols and white space. Control and format characters vanish.
 * Of all marks only those of ä, ö and ü are left.
 */
export function spell(text: string): string {
  const known: Record<string, string> = {};
  return text
    .replace(/[aou]?[^ -~\n]+/gi, (run) => (known[run] ??= foldBeyondAscii(run)))
    .toLowerCase()
    .replace(/[^a-z\d\n\x80-\uffff]+/g, ' ')
    .replace(/(^| )st(?= )/gm, '$1sankt')
    .replace(/^ | $/gm, '');
}

/** Spelt text in which ä, ae and a are the same, and ö and ü likewise. */
export function withoutUmlauts(spelt: string): string {
  return (
    spelt
      .replace(/ä/g, 'a')
      .replace(/ö/g, 'o')
      .replace(/ü/g, 'u')
      .replace(/([ao])e+/g, '$1')
      // "ue" spells ü, but neither in "neue" and "Mauer" nor in "Quelle".
      .replace(/(^|[^aequ])ue+/g, '$1u')
  );
}

/**
 * Text reduced to what is compared: spelt, and without umlauts.
 * Folding twice changes nothing. The beginning of a text folds to the beginning of its fold ("St" before its dot excepted).
 */
export const fold = (text: string): string => withoutUmlauts(spell(text));
