/** Two by two from the right, so that a number reads aloud well; up to three digits stay whole. */
function inPairs(digits: string): string {
  return digits.length > 3 ? digits.replace(/\B(?=(..)+$)/g, ' ') : digits;
}

/**
 * A number in E.164 grouped for reading: if one of `prefixes` fits (country and area code, `+49 3641`; the longest wins)
 * as it is dialled within the country, `03641 47 32 14`, else all of it in pairs, `+49 30 12 34 56`.
 */
export function formatTelephone(e164: string, prefixes: readonly string[]): string {
  const [prefix] = prefixes
    .filter((candidate) => e164.startsWith(candidate.replace(' ', '')))
    .sort((a, b) => b.length - a.length);
  if (!prefix) return e164.replace(/\d\d\B/g, '$& ');
  return `0${prefix.replace(/.* /, '')} ${inPairs(e164.slice(prefix.length - 1))}`;
}

/** The address of a link that calls the number, https://www.rfc-editor.org/rfc/rfc3966. */
export function telephoneHref(e164: string): string {
  return `tel:${e164}`;
}
