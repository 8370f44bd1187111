import type { Edit } from './edit.ts';

/** A mistake that somebody could make in the source, and the tests that have to notice it. */
export interface Fault {
  /** What the finder then does, or no longer does. */
  readonly name: string;
  /** The function, or whatever else is declared, that it is made in; see `declaredIn`. */
  readonly where: string;
  readonly edits: readonly Edit[];
  /** Beginnings of test files' paths within `test/`. */
  readonly tests: readonly string[];
}
