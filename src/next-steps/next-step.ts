/**
 * Something that a resident can do next: what its button says, and what does it for a finder. That tells in one sentence what happened; an
 * empty one where the person knows.
 */
export type NextStep = readonly [label: string, act: (finder: HTMLElement) => string | Promise<string>];
