import type { ComplexAttributeConverter } from 'lit';

/** An attribute whose surrounding white space does not count; empty is the same as absent. */
export const trimmed: ComplexAttributeConverter<string | null> = {
  fromAttribute: (value) => value?.trim() || null,
};

/** An attribute that holds a number; anything else becomes `NaN`, for the element to name. */
export const numeric: ComplexAttributeConverter<number> = {
  fromAttribute: (value) => (value?.trim() ? Number(value) : NaN),
};
