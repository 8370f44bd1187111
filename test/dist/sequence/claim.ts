/** Something that has to hold, and what to say where it does not. */
export type Claim = readonly [holds: boolean, otherwise: string];

/** What to say of those that do not hold. */
export function wrong(claims: readonly Claim[]): string[] {
  return claims.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
}
