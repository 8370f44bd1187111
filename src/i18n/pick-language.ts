/** The code among `available` that is the primary subtag of a BCP 47 tag, if any. */
export function pickLanguage<Code extends string>(tag: string, available: readonly Code[]): Code | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return available.find((code) => code === primary);
}
