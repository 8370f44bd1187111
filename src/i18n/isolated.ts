/** A part of a right-to-left sentence that keeps the direction of its own first letter (UAX #9, FIRST STRONG ISOLATE). */
export function isolated(text: string | number): string {
  return `\u2068${text}\u2069`;
}
