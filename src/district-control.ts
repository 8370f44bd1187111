import type { PropertyDeclarations } from 'lit';
import { trimmed } from './attributes.ts';
import { FormControl } from './form-control.ts';
import { StandingChoice } from './standing-choice.ts';

/** A form control whose value is the id of a district, which the page, the person and the address may set. */
export abstract class DistrictControl extends FormControl {
  static override readonly properties: PropertyDeclarations = {
    district: { converter: trimmed, reflect: true },
  };

  /** The id of the chosen district, or `null`; a name or an alias becomes the id. */
  declare district: string | null;

  readonly #choice = new StandingChoice();
  /** The district that the page was made with, or empty, for a reset of its form. */
  #initial: string | undefined;

  constructor() {
    super();
    this.district = null;
  }

  /** The id of the district that has this name, alias or id; `undefined` where there is none. */
  protected abstract idOf(name: string): string | undefined;

  // Controllers set by it what the person or the address chose; for pages there is the property.
  choose(district: string | null): void {
    this.#choice.make(district, this.district);
    this.district = district;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    this.attempt(() => {
      if (name === 'district' && this.#isOld(value)) this.requestUpdate('district', value);
      else super.attributeChangedCallback(name, before, value);
    });
  }

  /** True for the attribute of a page that is morphed, which repeats what it said before: that undoes no choice made since. */
  #isOld(attribute: string | null): boolean {
    const text = trimmed(attribute);
    const said = text && (this.idOf(text) ?? text);
    return said !== this.district && this.#choice.outlasts(said, this.district);
  }

  formResetCallback(): void {
    this.isReported = false;
    this.district = this.#initial || null;
  }

  formStateRestoreCallback(state: string): void {
    // The browser may come before the first rendering; a reset is to bring back what the page was made with.
    this.#initial ??= this.district ?? '';
    this.choose(state);
  }

  protected override willUpdate(): void {
    // Frameworks also write an empty text, or nothing at all.
    this.district = trimmed(this.district);
    this.#initial ??= this.district ?? '';
  }

  /** The district is called by its id from now on. */
  protected callById(id: string): void {
    this.#choice.rename(this.district, id);
    this.district = id;
  }
}
