/** The scripts of living languages that run from right to left, https://www.unicode.org/iso15924/. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** How a language is written, by its BCP 47 tag; from left to right where the tag is none that `Intl` knows. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return rightToLeft.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
