import { asciiDigits } from './ascii-digits.ts';

/** What is left of a run of characters beyond ASCII. */
function foldBeyondAscii(run: string): string {
  return (
    // "3½" is no 31, "30²" no 302.
    asciiDigits(run.replace(/\p{No}/gu, ' '))
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]|(?!\s)\p{Cc}/gu, '')
      .replace(/[ßẞ]/g, 'ss')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  );
}

/**
 * Text reduced to what is compared: lower-case letters and digits, in words set apart by one space. Lines stay lines:
 * it takes several times as long to fold many texts one by one. What is beyond ASCII is looked at once, and remembered:
 * in German it is the same few letters all the time, and the tables of Unicode are slow to ask.
 *
 * Equal to each other are NFC and NFD, capitals and small letters, ß and ss, ä and ae and a (ö, ü likewise),
 * "St." and "Sankt", and every run of punctuation, symbols and white space. Control and format characters vanish.
 * Folding twice changes nothing. The beginning of a text folds to the beginning of its fold ("St" before its dot excepted).
 */
export function fold(text: string): string {
  const known: Record<string, string> = {};
  return (
    text
      .replace(/[^ -~\n]+/g, (run) => (known[run] ??= foldBeyondAscii(run)))
      .toLowerCase()
      .replace(/[^a-z\d\n\x80-\uffff]+/g, ' ')
      .replace(/(^| )st(?= )/gm, '$1sankt')
      .replace(/^ | $/gm, '')
      .replace(/([ao])e+/g, '$1')
      // "ue" spells ü, but neither in "neue" and "Mauer" nor in "Quelle".
      .replace(/(^|[^aequ])ue+/g, '$1u')
  );
}
