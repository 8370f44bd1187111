import type { ProblemDetails } from './problem.ts';

/** A sentence whose `{names}` are filled in with the particulars of a problem. */
export function problemSentence(
  sentence: string,
  details: { readonly [name in keyof ProblemDetails]?: unknown },
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: keyof ProblemDetails) => String(details[name]));
}
