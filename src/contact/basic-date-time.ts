/** RFC 5545's form of a date and time: `2026-11-22T18:00:00.000Z` as well as `2026-11-22T18:00:00` => `20261122T180000`. */
export function basicDateTime(iso: string): string {
  return iso.slice(0, 19).replace(/[-:]/g, '');
}
