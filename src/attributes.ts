import type { ComplexAttributeConverter } from 'lit';

/** An attribute whose surrounding white space does not count; empty is the same as absent. */
export const trimmed: ComplexAttributeConverter<string | null> = {
  fromAttribute: (value) => value?.trim() || null,
};

/** An attribute that holds a number; anything else becomes `NaN`, for the element to name; empty is the same as absent. */
export const numeric: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value?.trim() ? Number(value) : null),
};
