import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The font of the page, for a page that asks for it. A keyword such as "inherit" leaves a property of the page without a
 * value, as if it had never been set. A font that the page has not set at all is therefore set here, so that one without a
 * value is known: it is the page's. As a text, since lit-analyzer does not know the query for a style.
 */
export const pageFontStyles: CSSResult = unsafeCSS(`
  @container not style(--kobb-font-family) {
    :host {
      --kobb-font-family: system-ui, 'Segoe UI', Roboto, sans-serif;
    }
    .root {
      font-family: inherit;
    }
  }
`);
