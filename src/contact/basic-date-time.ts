import { twoDigits } from '../hours/two-digits.ts';

/** RFC 5545's form of what the clock shows at a moment: `2026-11-22T18:00Z`, or that in ms => `20261122T180000`. */
export function basicDateTime(moment: Date | number | string): string {
  const time = new Date(moment);
  const date = `${time.getUTCFullYear()}${twoDigits(time.getUTCMonth() + 1)}${twoDigits(time.getUTCDate())}`;
  const hours = twoDigits(time.getUTCHours());
  return `${date}T${hours}${twoDigits(time.getUTCMinutes())}${twoDigits(time.getUTCSeconds())}`;
}
