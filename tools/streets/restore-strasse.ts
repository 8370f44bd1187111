/** Writes "straße" at the end of a name where a collector without ß wrote "strasse"; nothing else in the name changes. */
export function restoreStrasse(name: string): string {
  return name.replace(/([Ss])trasse$/, '$1traße');
}
