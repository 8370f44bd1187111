import { css, type CSSResult } from 'lit';

/** Advice beside the numbers: quieter than what it stands beside. */
export const adviceStyles: CSSResult = css`
  .advice {
    border-inline-start: 4px solid var(--finder-line);
    padding-inline-start: 0.7em;
  }
  .advice .subheading {
    font-weight: 700;
  }
  .advice p + .subheading {
    margin-block-start: 0.7em;
  }
`;
