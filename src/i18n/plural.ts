/** The form of a word that goes with `count` in the language of `locale`; `other` where no form is given. */
export function plural(
  locale: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>,
): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
