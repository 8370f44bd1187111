/** Makes ready for these names; what it gives answers a typed text with names, the best first, about as many as `limit`. */
export type Library = (names: readonly string[]) => (typed: string, limit: number) => readonly string[];
