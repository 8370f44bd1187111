import { css, type CSSResult } from 'lit';

/** Thicker edges of boxes and buttons, for those who ask for more contrast. */
export const moreContrastStyles: CSSResult = css`
  @media (prefers-contrast: more) {
    .row,
    [role='listbox'],
    .card,
    .call,
    .emergency,
    .aside button,
    .steps button {
      border-width: 4px;
    }
  }
`;
