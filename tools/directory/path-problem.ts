/** One thing that is wrong with a directory that can be read. */
export interface PathProblem {
  /** As in `areas[1].telephone`. */
  readonly path: string;
  readonly sentence: string;
}
