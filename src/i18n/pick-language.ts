/** Languages of ISO 639-3 that CLDR counts to one that is written alike, such as Dari to Persian. WebKit's `Intl` lacks them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['prs', 'fa'],
  ['pes', 'fa'],
  ['arb', 'ar'],
  ['cmn', 'zh'],
  ['mo', 'ro'],
]);

/** A tag as `Intl` knows it, or in lower case where it is none that `Intl` knows. */
function canonical(tag: string): string {
  const hyphens = tag.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(hyphens)[0] ?? '';
  } catch {
    return hyphens.toLowerCase();
  }
}

/**
 * The code among `available` for a BCP 47 tag, found by the look-up of RFC 4647, section 3.4: "uk" for "uk-UA", and
 * "de-simple" before "de". `undefined` where there is none.
 */
export function pickLanguage<Code extends string>(tag: string, available: readonly Code[]): Code | undefined {
  // More than any code has; a page may write anything.
  const [language = '', ...others] = canonical(tag).split('-', 8);
  const subtags = [aliases.get(language) ?? language, ...others];
  for (; subtags.length > 0; subtags.pop()) {
    const range = subtags.join('-');
    const code = available.find((each) => each === range);
    if (code) return code;
  }
  return undefined;
}
