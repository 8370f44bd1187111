/** Country codes are one, two or three digits long; the short ones as ITU-T E.164 assigns them. */
const COUNTRY = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|...)/;

/** Two by two from the right, so that a number reads aloud well; up to three digits stay whole. */
function inPairs(digits: string): string {
  return digits.length > 3 ? digits.replace(/\B(?=(..)+$)/g, ' ') : digits;
}

/**
 * A number in E.164 grouped for reading. If one of `prefixes` fits (country and area code, `+49 3641`; the longest wins)
 * as it is dialled within the country, `03641 47 32 14`, else internationally, `+43 1 23 45 67 89`.
 */
export function formatTelephone(e164: string, prefixes: readonly string[]): string {
  const [prefix] = prefixes
    .filter((candidate) => e164.startsWith(candidate.replace(' ', '')))
    .sort((a, b) => b.length - a.length);
  if (prefix) return `0${prefix.replace(/.* /, '')} ${inPairs(e164.slice(prefix.length - 1))}`;
  const rest = e164.replace(COUNTRY, '');
  return `${e164.slice(0, -rest.length)} ${inPairs(rest)}`;
}

/** The address of a link that calls the number, https://www.rfc-editor.org/rfc/rfc3966. */
export function telephoneHref(e164: string): string {
  return `tel:${e164}`;
}
