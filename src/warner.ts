/** Tells developers on the console, as often as it is called. */
export function warn(sentence: string): void {
  console.warn(`<kobb-finder>: ${sentence}`);
}

/** Names on the console, for developers, what cannot be used: each sentence once. */
export class Warner {
  readonly #warned = new Set<string>();

  warn(sentence: string): void {
    if (!this.#warned.has(sentence)) warn(sentence);
    this.#warned.add(sentence);
  }

  /** Warns of the value of an attribute or property that falls back to its default. */
  warnOfUnusable(name: string, value: unknown): void {
    // An object may have any `toString`, or none.
    const shown = Object(value) === value ? typeof value : String(value);
    this.warn(`${name} "${shown}" cannot be used and is left out of account.`);
  }
}
