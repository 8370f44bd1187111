import { html, type TemplateResult } from 'lit';

/** A heading one level below that of the card; there is no level below 6. */
export function subheading(text: string, headingLevel: number): TemplateResult {
  return html`<div role="heading" aria-level=${Math.min(headingLevel + 1, 6)} class="subheading">
    ${text}
  </div>`;
}
