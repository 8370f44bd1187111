import type { Mark } from './marked-runs.ts';
import type { TemplateResult } from 'lit';
import { html } from './html.ts';
import { says } from './says.ts';

/** One level below that of the card; there is no level below 6. */
export function subheadingLevel(headingLevel: number): number {
  return Math.min(headingLevel + 1, 6);
}

/** A heading of that level. */
export function subheading(text: string, headingLevel: number, marks: readonly Mark[] = []): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${subheadingLevel(headingLevel)}
    class="subheading"
    ${says(text, marks)}
  ></div>`;
}
