import type { ComplexAttributeConverter } from 'lit';

/** An attribute whose surrounding white space does not count; empty is the same as absent. */
export const trimmed: ComplexAttributeConverter<string | null> = {
  fromAttribute: (value) => value?.trim() || null,
};

/** An attribute that holds a number; anything else becomes `NaN`, for the element to name. */
export const numeric: ComplexAttributeConverter<number> = {
  fromAttribute: (value) => (value?.trim() ? Number(value) : NaN),
};

/** The level of a heading, or `undefined` where the value is none. */
export function headingLevelIn(value: unknown): number | undefined {
  return [1, 2, 3, 4, 5, 6].find((level) => level === value);
}

/** The moment a value stands for, or `undefined` where it is no valid `Date`. */
export function momentIn(value: unknown): Date | undefined {
  // A `Date` of another frame is no instance of this frame's `Date`.
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  return isDate && !Number.isNaN(Number(value)) ? (value as Date) : undefined;
}
