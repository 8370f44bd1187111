interface Match {
  readonly isExact: boolean;
  readonly correction: boolean;
}

/**
 * One list of suggestions, at most `limit`: what the text is exactly before what merely contains it, and among equals
 * districts before streets, so that a street never shadows the district whose name it has; and corrections only where
 * neither a district nor a street fits literally.
 */
export function districtsThenStreets<District extends Match, Street extends Match>(
  districts: readonly District[],
  streets: readonly Street[],
  limit: number,
): readonly (District | Street)[] {
  const all = [...districts, ...streets];
  const literal = all.filter(({ correction }) => !correction);
  const shown = literal.length ? literal : all;
  return [...shown.filter(({ isExact }) => isExact), ...shown.filter(({ isExact }) => !isExact)].slice(
    0,
    limit,
  );
}
