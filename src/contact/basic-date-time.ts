/** RFC 5545's form of what the clock shows at a moment: `2026-11-22T18:00Z`, or that in ms => `20261122T180000`. */
export function basicDateTime(moment: Date | number | string): string {
  return new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
