/** Something that a resident can do next: a button. */
export interface NextStep {
  readonly label: string;
  /** Does it, and says in one sentence what happened; an empty one where the person knows. */
  act(): string | Promise<string>;
}
