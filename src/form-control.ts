import { present, trimmed } from './attributes.ts';
import { DoublePressController } from './double-press-controller.ts';
import { FirstFocusController } from './first-focus-controller.ts';
import type { PropertyDeclarations } from 'lit';
import { FallbackElement } from './fallback-element.ts';

/** A form-associated element with one text value: takes part in forms as `<select>` does. */
export abstract class FormControl extends FallbackElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    name: { converter: trimmed, reflect: true },
    required: { type: Boolean, converter: present, reflect: true },
  };

  /** The name under which a form sends the id of the chosen district. */
  declare name: string | null;
  /** The form is not sent without a choice. */
  declare required: boolean;
  protected isDisabled = false;
  /** The form asked for a value and was refused, since the page was made or the form reset. */
  protected isReported = false;
  /** What the page finds wrong, or empty. */
  protected customError = '';
  /** What to say of a choice that is missing, or empty. */
  #missing = '';
  #anchor: HTMLElement | null = null;

  readonly #internals: ElementInternals = this.attachInternals();

  constructor() {
    super();
    this.name = null;
    this.required = false;
    new DoublePressController(this);
    new FirstFocusController(this);
    this.addEventListener('click', (event) => {
      this.attempt(() => {
        // A press on a <label> of the page arrives at the element itself.
        if (event.composedPath()[0] === this) this.focus();
      });
    });
    this.addEventListener('invalid', () => {
      this.isReported = true;
      this.requestUpdate();
    });
  }

  /** The id of the chosen district, or `null`. */
  abstract district: string | null;

  /** The same as form controls call it: empty without a choice. */
  get value(): string {
    return this.district ?? '';
  }

  set value(district: string) {
    this.district = district;
  }

  /** What kind of control it is, for scripts that go through `form.elements`. */
  get type(): string {
    return this.localName;
  }

  /** The labels of the page that belong to it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** True where the attribute `disabled` is there; a fieldset around it may disable it too. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** What the page finds wrong with the choice, in a sentence for the person; empty where nothing is. */
  setCustomValidity(message: string): void {
    this.customError = message;
    this.requestUpdate();
    this.attempt(() => {
      this.#validate();
    });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
    this.requestUpdate();
  }

  /** Nothing is sent that nobody can see, and nothing is required that nobody can fill in. */
  protected override broken(): void {
    this.#internals.setFormValue(null);
    this.#internals.setValidity({});
    super.broken();
  }

  /** Tells the form the value, and what to say at `anchor` when it is missing but required; the sentence is made only then. */
  protected setFormValue(value: string | null, valueMissing: () => string, anchor: HTMLElement | null): void {
    this.#internals.setFormValue(value);
    this.#missing = this.required && value === null ? valueMissing() : '';
    this.#anchor = anchor;
    this.#validate();
  }

  /** Without a field there is nothing that a person could correct. */
  #validate(): void {
    const flags = { valueMissing: !!this.#missing, customError: !!this.customError };
    const message = this.customError || this.#missing;
    if (message && this.#anchor) this.#internals.setValidity(flags, message, this.#anchor);
    else this.#internals.setValidity({});
  }
}
