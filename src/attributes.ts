import type { Warner } from './warner.ts';

/** Text without the white space around it, which does not count; empty is the same as absent. */
export function trimmed(text: string | null): string | null {
  return text?.trim() || null;
}

/** True where the attribute is there, unless it says "false", as Vue and Svelte write it. */
export function present(text: string | null): boolean {
  return text?.trim().toLowerCase() !== 'false' && text !== null;
}

/** A property that is true or false, to which frameworks also assign the text of the attribute. */
export function isTrue(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' && present(value) : !!value;
}

/** The level of the card's heading where the page names no usable one. */
export const defaultHeadingLevel = 2;

/** A number; `NaN` for other text, for the element to name; the default where the attribute is empty or absent. */
export function headingLevel(text: string | null): number {
  return text?.trim() ? Number(text) : defaultHeadingLevel;
}

/**
 * A date of the years 1970 to 2099 in milliseconds, or `NaN`: beyond, no calendar of a city is known. Asked for its
 * method: a `Date` of another frame is no instance of this frame's.
 */
export function timeOf(date: Date | null): number {
  const time = (date as Partial<Date> | null)?.getTime?.() ?? NaN;
  return time >= 0 && time < 41e11 ? time : NaN;
}

/** The moment that a page set, or else this one. */
export function usableMoment(now: Date | null, warner: Warner): Date {
  const time = timeOf(now);
  if (!Number.isNaN(time)) return new Date(time);
  if (now != null) warner.warnOfUnusable('now', now);
  return new Date();
}

/** A level from 1 to 6, or else the default. */
export function usableHeadingLevel(level: number, warner: Warner): number {
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
  warner.warnOfUnusable('heading-level', level);
  return defaultHeadingLevel;
}
