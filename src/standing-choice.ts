/** A choice of the person or of the address, beside what the page said before: said again, that is no news. */
export class StandingChoice {
  /** `undefined` before the first. */
  #choice: string | null | undefined;
  #said: string | null = null;

  /** `district` takes the place of `before`, which is the page's word or an earlier choice. */
  make(district: string | null, before: string | null): void {
    if (before !== this.#choice) this.#said = before;
    this.#choice = district;
  }

  /** What was called `name` is called by its id from now on. */
  rename(name: string | null, id: string): void {
    if (this.#choice === name) this.#choice = id;
    if (this.#said === name) this.#said = id;
  }

  /** True where `current` was chosen after the page had said what it says now. */
  outlasts(said: string | null, current: string | null): boolean {
    return this.#choice === current && this.#said === said;
  }
}
