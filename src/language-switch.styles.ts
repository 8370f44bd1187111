import { css, type CSSResult } from 'lit';

/** The list of languages: a line of its own above all else, small beside the field. */
export const languageSwitchStyles: CSSResult = css`
  .language {
    display: flex;
    align-items: center;
    justify-self: end;
    gap: 0.5em;
    max-width: 100%;
    color: var(--finder-muted);
  }
  .language select {
    appearance: auto;
    min-width: 0;
    min-height: 44px;
    border: 2px solid var(--finder-muted);
    border-radius: var(--finder-radius);
    padding: 0 0.5em;
    background: var(--finder-surface);
    color: var(--finder-text);
    font: inherit;
  }
  @media print {
    .language {
      display: none;
    }
  }
`;
