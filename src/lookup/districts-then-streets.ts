interface Match {
  readonly correction: boolean;
}

/**
 * One list of suggestions, at most `limit`: districts before streets, so that a street never shadows the district whose
 * name it has; and corrections only where neither a district nor a street fits literally.
 */
export function districtsThenStreets<District extends Match, Street extends Match>(
  districts: readonly District[],
  streets: readonly Street[],
  limit: number,
): readonly (District | Street)[] {
  const all = [...districts, ...streets];
  const literal = all.filter(({ correction }) => !correction);
  return (literal.length ? literal : all).slice(0, limit);
}
