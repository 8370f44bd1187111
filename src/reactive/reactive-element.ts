import { render, type TemplateResult } from 'lit/html.js';
import type { ReactiveController, ReactiveHost } from './reactive-controller.ts';

/** How a property and its attribute belong together. */
export interface PropertyDeclaration {
  /** The attribute's name, `false` for none; the property's in lower case where it is not given. */
  readonly attribute?: string | false;
  /** True where the attribute follows the property. */
  readonly reflect?: boolean;
  /** The property's value for a text of the attribute, and its first value for `null`, when the attribute is absent. */
  readonly converter?: (text: string | null) => unknown;
}

function attributeOf(name: string, { attribute = name.toLowerCase() }: PropertyDeclaration): string | false {
  return attribute;
}

function sheetOf(styles: readonly string[], { CSSStyleSheet: Sheet } = window): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(styles.join(''));
  return sheet;
}

/** All elements of a class share one style sheet. */
const sheets = new WeakMap<readonly string[], CSSStyleSheet>();

/**
 * An element that renders a template of lit into its shadow root, once for all changes of a task. It lives as LitElement
 * does, in a quarter of the bytes: docs/decisions tells what it does without.
 */
export abstract class ReactiveElement extends HTMLElement implements ReactiveHost {
  static readonly properties: Readonly<Record<string, PropertyDeclaration>> = {};
  static readonly styles: readonly string[] = [];

  /** Asked for when the element is defined: that is the time to make the accessors. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, declaration]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement): unknown {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return attributeOf(name, declaration) || [];
    });
  }

  protected readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  readonly #declarations = Object.entries((this.constructor as typeof ReactiveElement).properties);
  readonly #values: Record<string, unknown> = {};
  /** What the page set before the element was defined; it hides the accessors. */
  readonly #early: Record<string, unknown> = {};
  readonly #controllers: ReactiveController[] = [];
  #update: Promise<void> = Promise.resolve();
  #isPending = false;
  #wasConnected = false;

  constructor() {
    super();
    for (const [name, { converter }] of this.#declarations) {
      this.#values[name] = converter?.(null) ?? null;
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
    }
    const { styles } = this.constructor as typeof ReactiveElement;
    const sheet = sheets.get(styles) ?? sheetOf(styles);
    sheets.set(styles, sheet);
    this.renderRoot.adoptedStyleSheets = [sheet];
  }

  /** Resolves when every change so far is shown; `true` unless showing them asked for more. */
  get updateComplete(): Promise<boolean> {
    return this.#update.then(() => !this.#isPending);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#isPending || !this.#wasConnected) return;
    this.#isPending = true;
    this.#update = Promise.resolve().then(() => {
      this.#perform();
    });
  }

  connectedCallback(): void {
    if (!this.#wasConnected) Object.assign(this, this.#early);
    this.#wasConnected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** A style sheet does not go along into the document of a frame. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { styles } = this.constructor as typeof ReactiveElement;
    if (defaultView) this.renderRoot.adoptedStyleSheets = [sheetOf(styles, defaultView)];
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    for (const [name, declaration] of this.#declarations) {
      const { converter } = declaration;
      if (attributeOf(name, declaration) === attribute) {
        Reflect.set(this, name, converter ? converter(text) : text);
      }
    }
  }

  /** What is to be settled before rendering; changes made here need no further update. */
  protected abstract willUpdate(): void;
  protected abstract render(): TemplateResult;
  /** What is to be done with what has been rendered. */
  protected abstract updated(): void;

  #perform(): void {
    try {
      this.willUpdate();
      this.#reflect();
      render(this.render(), this.renderRoot, { host: this });
    } finally {
      this.#isPending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
  }

  #reflect(): void {
    for (const [name, declaration] of this.#declarations) {
      const attribute = declaration.reflect && attributeOf(name, declaration);
      const value = this.#values[name];
      if (!attribute) continue;
      if (typeof value !== 'string') this.toggleAttribute(attribute, value === true);
      else if (this.getAttribute(attribute) !== value) this.setAttribute(attribute, value);
    }
  }
}
