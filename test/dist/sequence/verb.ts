import type { Stage } from './stage.ts';

/** Something that a person or the page does to a finder; it may find nothing to do. */
export interface Verb {
  /** How often it is done, compared with the others. */
  readonly weight: number;
  /** What it can be done with; nothing where it needs nothing. */
  readonly objects?: readonly (string | number)[];
  /** What it promises is awaited. */
  readonly act: (stage: Stage, object: string) => unknown;
}

/** Verbs by the words that a step begins with. */
export type Verbs = Readonly<Record<string, Verb>>;
