import { render, type TemplateResult } from 'lit/html.js';
import type { ReactiveController, ReactiveHost } from './reactive-controller.ts';

/** How a property and its attribute belong together. */
export interface PropertyDeclaration {
  /** The attribute that the property mirrors, `false` for none; its own name in lower case where it is not given. */
  readonly attribute?: string | false;
  /** The property's value for the text of the attribute, which is `null` where the attribute is absent. */
  readonly converter?: (text: string | null) => unknown;
}

/** Sets an attribute to what a property says: absent for `null` and `false`, empty for `true`. */
function mirror(element: Element, attribute: string, value: unknown): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(attribute);
  // Of whatever it is the browser makes a text.
  else element.setAttribute(attribute, value === true ? '' : (value as string));
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
    return Object.entries(this.properties).flatMap(
      ([name, { attribute = name.toLowerCase(), converter }]) => {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          get(this: ReactiveElement): unknown {
            return attribute ? converter?.(this.getAttribute(attribute)) : (this.#values[name] ?? null);
          },
          set(this: ReactiveElement, value: unknown) {
            if (attribute) mirror(this, attribute, value);
            else this.#values[name] = value;
            this.requestUpdate();
          },
        });
        return attribute || [];
      },
    );
  }

  protected readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  /** Shows what the page wrote into the element until something has been rendered, and for good if that fails. */
  readonly #fallback: HTMLElement = this.renderRoot.appendChild(document.createElement('slot'));
  /** Of the properties without an attribute. */
  readonly #values: Record<string, unknown> = {};
  readonly #controllers: ReactiveController[] = [];
  #update: Promise<void> = Promise.resolve();
  #isPending = false;
  #wasConnected = false;

  constructor() {
    super();
    const { properties, styles } = this.constructor as typeof ReactiveElement;
    for (const name of Object.keys(properties)) {
      if (!Object.hasOwn(this, name)) continue;
      // What the page set before the element was defined hides the accessors.
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
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

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** What is to be settled before rendering; changes made here need no further update. */
  protected abstract willUpdate(): void;
  protected abstract render(): TemplateResult;
  /** What is to be done with what has been rendered. */
  protected abstract updated(): void;

  #perform(): void {
    try {
      this.willUpdate();
      render(this.render(), this.renderRoot);
      this.#fallback.remove();
    } finally {
      this.#isPending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
  }
}
