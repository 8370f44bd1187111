import { LitElement } from 'lit';

/**
 * A LitElement that shows what the page wrote into it, its fallback content, until something has been rendered, and for
 * good where the first rendering fails.
 */
export abstract class FallbackElement extends LitElement {
  readonly #fallback: HTMLElement = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // LitElement has noted its place by now: it renders behind the slot, which goes after the first rendering.
    root.append(this.#fallback);
    return root;
  }

  protected override firstUpdated(): void {
    this.#fallback.remove();
  }

  /** A constructed style sheet does not go along into the document of a frame. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!defaultView || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
  }
}
