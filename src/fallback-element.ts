import { LitElement } from 'lit';
import { warn } from './warner.ts';

function sentenceOf(thrown: unknown): string {
  try {
    const { message }: { message?: unknown } = Object(thrown) as object;
    return String(message);
  } catch {
    return 'something was thrown';
  }
}

/**
 * A LitElement that shows what the page wrote into it, its fallback content, until something has been rendered, and for
 * good once something it does has thrown: half a control would claim what nobody has checked.
 */
export abstract class FallbackElement extends LitElement {
  readonly #fallback: HTMLElement = document.createElement('slot');
  #showFallback: (() => void) | undefined;
  /** True once something was thrown: what stands in the element is the fallback content, and stays so. */
  protected isBroken = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // LitElement has noted its place by now: it renders behind the slot, which goes after the first rendering.
    root.append(this.#fallback);
    // As it is now: a page may take it away.
    this.#showFallback = root.replaceChildren.bind(root, this.#fallback);
    return root;
  }

  /** Does what may throw. If it does, the fallback content shows, and a warning tells developers why. */
  attempt(act: () => void): void {
    const { isBroken } = this;
    if (isBroken) return;
    try {
      act();
    } catch (thrown) {
      this.#giveUp(thrown);
    }
    // Something within it may have been attempted on its own, and what came after that has rendered.
    if (this.isBroken !== isBroken) this.broken();
  }

  /** The same for what is over later. */
  async attemptAsync(act: () => Promise<void>): Promise<void> {
    if (this.isBroken) return;
    try {
      await act();
    } catch (thrown) {
      this.attempt(() => {
        throw thrown;
      });
    }
  }

  #giveUp(thrown: unknown): void {
    if (this.isBroken) return;
    this.isBroken = true;
    try {
      warn(`it shows its fallback content, since it cannot go on: ${sentenceOf(thrown)}`);
    } catch {
      // Some pages have taken the console away.
    }
  }

  /** Does what tells of a change once the change is rendered, so that a listener finds it on the page and may answer with another. */
  protected onceShown(act: () => void): void {
    void this.updateComplete.then(() => {
      this.attempt(act);
    });
  }

  /** The fallback content has taken the place of all else. */
  protected broken(): void {
    this.#showFallback?.();
    try {
      // Controllers let go of timers, requests and listeners.
      super.disconnectedCallback();
    } catch {
      // What the finder cannot do without is missing here, too.
    }
  }

  override connectedCallback(): void {
    this.attempt(() => {
      super.connectedCallback();
    });
  }

  override disconnectedCallback(): void {
    this.attempt(() => {
      super.disconnectedCallback();
    });
  }

  /** Properties that a page sets, timers and observers ask for it. */
  override requestUpdate(...given: Parameters<LitElement['requestUpdate']>): void {
    this.attempt(() => {
      super.requestUpdate(...given);
    });
  }

  protected override performUpdate(): void {
    this.attempt(() => {
      super.performUpdate();
    });
  }

  protected override firstUpdated(): void {
    this.#fallback.remove();
  }

  /** A constructed style sheet does not go along into the document of a frame. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!defaultView || !this.shadowRoot) return;
    const { shadowRoot } = this;
    this.attempt(() => {
      shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync('cssText' in style ? style.cssText : '');
        return sheet;
      });
    });
  }
}
