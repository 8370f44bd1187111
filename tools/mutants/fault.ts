/** A mistake that somebody could make in the source, and the tests that have to notice it. */
export interface Fault {
  /** What the finder then does, or no longer does. */
  readonly name: string;
  /** Within `src/`. */
  readonly file: string;
  /** What stands there, exactly once however it is wrapped, and what stands there instead. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Beginnings of test files' paths within `test/`. */
  readonly tests: readonly string[];
}
