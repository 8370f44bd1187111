import fc from 'fast-check';
import { verbs } from './run-sequence.ts';

/** Sequences of steps; fast-check makes those that fail as short as it can. */
export const anySteps: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(
    ...Object.entries(verbs).map(([verb, { weight, objects }]) => ({
      weight,
      arbitrary: fc.constantFrom(...(objects?.map((object) => `${verb} "${String(object)}"`) ?? [verb])),
    })),
  ),
  { minLength: 1, maxLength: 16, size: 'max' },
);
