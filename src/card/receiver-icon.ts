import type { TemplateResult } from 'lit';
import { html } from '../html.ts';

/** A telephone receiver: what it stands beside makes a call. */
export const receiverIcon: TemplateResult = html`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2" />
</svg>`;
